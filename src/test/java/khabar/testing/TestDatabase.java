package khabar.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty database on the server of the tests. */
public record TestDatabase(String name, String url, String user, String password) {

    private static final AtomicInteger count = new AtomicInteger();

    /** Creates one; it is deleted with the server. */
    public static TestDatabase create() {
        var server = TestServer.INSTANCE;
        var name = "khabar_" + count.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template template0 encoding 'UTF8' " + locale());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(name, server.url(name), server.user(), server.password());
    }

    /**
     * Sorts by code point and folds the case of all scripts, like the embedded database of the program and whatever the
     * locale of the image is. The builtin provider is new in PostgreSQL 17; C.UTF-8 of glibc does the same before.
     */
    private static String locale() {
        return TestServer.VERSION >= 17
                ? "locale 'C' locale_provider builtin builtin_locale 'C.UTF-8'"
                : "locale 'C.UTF-8' locale_provider libc";
    }

    /** Settings with which the program uses this database. */
    public List<String> settings() {
        return List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password);
    }

    /** Closes the database to connections. */
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

    /** Deletes all data except the vocabularies, which are rows of migrations. */
    public static void empty(DataSource database) {
        JdbcClient.create(database)
                .sql("truncate publisher, story, article, entity, event, month_coverage, seed_run cascade")
                .update();
    }

    /** Gives each application context a database, which Flyway migrates as usual. */
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
