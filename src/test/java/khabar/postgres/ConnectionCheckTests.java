package khabar.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import khabar.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

/** Connects directly, and through an old PgBouncer if one is installed. */
class ConnectionCheckTests {

    private static final String IGNORES_OPTIONS = "ignore_startup_parameters = extra_float_digits, options";
    private static final String OPTIONS = "-c jit=off -c statement_timeout=10000ms";

    private static TestDatabase database;

    @BeforeAll
    static void createDatabase() {
        database = TestDatabase.create();
    }

    @Test
    void acceptsPostgres() {
        assertThatCode(() -> check(database.url())).doesNotThrowAnyException();
        assertThatCode(() -> check(database.url() + "?prepareThreshold=1")).doesNotThrowAnyException();
    }

    @Test
    void refusesOtherOptions() {
        var failure = failure(database.url() + "?options=-c%20jit=off");

        assertThat(failure.getDescription()).contains("`options` of its own");
        assertThat(failure.getAction())
                .contains("set statement_timeout = '10s'")
                .doesNotContain("jit");
    }

    @Test
    void explainsHowPgBouncerAcceptsOptions() {
        assumeThat(PgBouncer.version()).isPositive();
        try (var pooler = PgBouncer.start(database, "ignore_startup_parameters = extra_float_digits")) {
            var failure = failure(pooler.url());

            assertThat(failure.getDescription()).contains("unsupported startup parameter");
            assertThat(failure.getAction()).contains(IGNORES_OPTIONS);
        }
    }

    @Test
    void printsSettingsForRoleBehindPgBouncer() throws Exception {
        assumeThat(PgBouncer.version()).isPositive();
        var own = TestDatabase.create();
        try (var pooler = PgBouncer.start(own, IGNORES_OPTIONS)) {
            var url = pooler.url() + "?prepareThreshold=0";
            var failure = failure(url);
            assertThat(failure.getDescription()).contains("a pooler ignores them");
            assertThat(failure.getAction()).contains("RECONNECT");

            execute(own, failure.getAction().substring(failure.getAction().indexOf("alter role")));
        }
        try (var pooler = PgBouncer.start(own, IGNORES_OPTIONS)) {
            assertThatCode(() -> check(pooler.url() + "?prepareThreshold=0")).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesPgBouncerThatMixesUpPreparedStatements() throws Exception {
        assumeThat(PgBouncer.version()).isPositive();
        // Since 1.21, a pooler that keeps no prepared statements does the same.
        var keepsNone = PgBouncer.keepsStatements() ? "max_prepared_statements = 0" : "";
        var own = TestDatabase.create();
        execute(own, "alter role %s in database %s set jit = off".formatted(own.user(), own.name()));
        execute(own, "alter role %s in database %s set statement_timeout = '10s'".formatted(own.user(), own.name()));
        for (var pools : new String[] {"", "server_round_robin = 1", "default_pool_size = 1"}) {
            try (var pooler = PgBouncer.start(own, IGNORES_OPTIONS, keepsNone, pools)) {
                var failure = failure(pooler.url());

                assertThat(failure.getDescription()).contains("mixes up the prepared statements");
                assertThat(failure.getAction()).contains("1.21 or later", "?prepareThreshold=0");
            }
        }
        try (var pooler = PgBouncer.start(own, IGNORES_OPTIONS, keepsNone, "pool_mode = session")) {
            assertThatCode(() -> check(pooler.url())).doesNotThrowAnyException();
        }
        if (PgBouncer.keepsStatements()) {
            try (var pooler = PgBouncer.start(own, IGNORES_OPTIONS, "max_prepared_statements = 200")) {
                assertThatCode(() -> check(pooler.url())).doesNotThrowAnyException();
            }
        }
    }

    private static FailureAnalysis failure(String url) {
        return new DatabaseFailureAnalyzer(new MockEnvironment()).analyze(catchThrowable(() -> check(url)));
    }

    private static void check(String url) {
        var environment = new MockEnvironment();
        environment.setProperty("spring.datasource.hikari.data-source-properties.options", OPTIONS);
        try (var connections = new HikariDataSource()) {
            connections.setJdbcUrl(url);
            connections.setUsername(database.user());
            connections.setPassword(database.password());
            connections.addDataSourceProperty("options", OPTIONS);
            connections.setMaximumPoolSize(2);
            new ConnectionCheck(environment).postProcessAfterInitialization(connections, "dataSource");
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
