package khabar.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Settings of the connections. The context starts only if its slow migration is not canceled. */
@ApiTest({
    ApiTest.NO_SEEDS,
    "khabar.statement-timeout=1s",
    "khabar.lock-timeout=500ms",
    "spring.flyway.locations=classpath:db/migration,classpath:slow-migration"
})
class SessionSettingsTests {

    @Autowired
    DataSource database;

    @Autowired
    Statements statements;

    @Autowired
    SeedLoader loader;

    @Test
    void opensConnectionsWithSettings() {
        var sql = new JdbcTemplate(database);

        // The source is "client" if the setting came with the connection, and "session" if a statement changed it.
        assertThat(sql.queryForList(
                        "select name || '=' || setting from pg_settings where source = 'client' order by name",
                        String.class))
                .contains("jit=off", "plan_cache_mode=force_generic_plan", "random_page_cost=1.1")
                .contains("statement_timeout=1000", "lock_timeout=500");
    }

    @Test
    void cancelsSlowReads() {
        assertThatThrownBy(() -> statements.forEach(Sql.of("select pg_sleep(3)"), row -> {}))
                .isInstanceOf(QueryTimeoutException.class);
    }

    @Test
    void loadsWithoutTimeLimit() throws SQLException {
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table entity in access exclusive mode");
            var seed = new SeedBuilder();
            seed.organization("patient");

            var load = CompletableFuture.runAsync(() -> seed.load(loader));
            statement.execute("select pg_sleep(0.9)");
            statement.execute("select pg_sleep(0.9)");
            other.rollback();

            load.join();
        }
        assertThat(new JdbcTemplate(database).queryForList("select key from entity", String.class))
                .isEqualTo(List.of("patient"));
    }
}
