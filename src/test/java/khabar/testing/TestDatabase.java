package khabar.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty database of its own on the server of the tests. */
public record TestDatabase(String name, String url, String user, String password) {

    private static final AtomicInteger count = new AtomicInteger();

    /** Creates one; it goes with the server. */
    public static TestDatabase create() {
        var server = TestServer.INSTANCE;
        var name = "khabar_" + count.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                var statement = connection.createStatement()) {
            // The locale that the embedded database of the program has, whatever that of the image is.
            statement.execute(
                    "create database " + name
                            + " template template0 encoding 'UTF8' locale 'C' locale_provider builtin builtin_locale 'C.UTF-8'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(name, server.url(name), server.user(), server.password());
    }

    /** Lets nobody in any more. */
    public static void stop(String url) {
        var name = url.substring(url.lastIndexOf('/') + 1);
        var server = TestServer.INSTANCE;
        try (var connection = DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("alter database " + name + " allow_connections false");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes all data but the vocabularies, which are rows of migrations. */
    public static void empty(DataSource database) {
        JdbcClient.create(database)
                .sql("truncate publisher, story, article, entity, event, seed_run cascade")
                .update();
    }

    /** Gives each application context a database; Flyway then migrates it as anywhere. */
    public static class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var database = create();
            TestPropertyValues.of(
                            "spring.datasource.url=" + database.url(),
                            "spring.datasource.username=" + database.user(),
                            "spring.datasource.password=" + database.password(),
                            "spring.datasource.hikari.maximum-pool-size=10",
                            "spring.datasource.hikari.minimum-idle=0")
                    .applyTo(context);
        }
    }
}
