package khabar.postgres;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Migrates, loads and serves through PgBouncer in transaction mode, with prepared statements if it keeps them apart. */
@ApiTest({"khabar.http.queue=400", "khabar.http.max-wait=1m"})
@ContextConfiguration(initializers = PgBouncerTests.BehindPgBouncer.class)
@DirtiesContext
class PgBouncerTests {

    private static final List<String> OPERATIONS = List.of("Disputes", "EventStats", "HiresOfFour", "Search");

    @Autowired
    GraphQlApi api;

    @BeforeAll
    static void requirePgBouncer() {
        assumeThat(PgBouncer.version()).isPositive();
    }

    @Test
    void answersConcurrentRequestsRightly() throws Exception {
        var answers = new ArrayList<Future<?>>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 320; i++) {
                var operation = OPERATIONS.get(i % OPERATIONS.size());
                answers.add(clients.submit(() -> api.executeFile(operation).hasDataOf(operation)));
            }
        }
        for (var answer : answers) {
            answer.get();
        }
    }

    static class BehindPgBouncer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var database = TestDatabase.create();
            setForRole(database, "plan_cache_mode = force_generic_plan");
            setForRole(database, "jit = off");
            setForRole(database, "random_page_cost = 1.1");
            setForRole(database, "statement_timeout = '10s'");
            setForRole(database, "lock_timeout = '1s'");
            var ignoresOptions = "ignore_startup_parameters = extra_float_digits, options";
            var pooler = PgBouncer.keepsStatements()
                    ? PgBouncer.start(database, ignoresOptions, "max_prepared_statements = 200")
                    : PgBouncer.start(database, ignoresOptions);
            context.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    pooler.close();
                }
            });
            TestPropertyValues.of(
                            "spring.datasource.url=" + pooler.url()
                                    + (PgBouncer.keepsStatements() ? "" : "?prepareThreshold=0"),
                            "spring.datasource.username=" + database.user(),
                            "spring.datasource.password=" + database.password())
                    .applyTo(context);
        }

        private static void setForRole(TestDatabase database, String setting) {
            new JdbcTemplate(new DriverManagerDataSource(database.url(), database.user(), database.password()))
                    .execute(
                            "alter role %s in database %s set %s".formatted(database.user(), database.name(), setting));
        }
    }
}
