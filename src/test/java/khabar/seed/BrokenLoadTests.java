package khabar.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import khabar.seed.LoadReport.Counts;
import khabar.testing.LoaderTest;
import khabar.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Interrupted and concurrent loads. */
@LoaderTest
@ExtendWith(OutputCaptureExtension.class)
class BrokenLoadTests {

    @Autowired
    SeedLoader loader;

    @Autowired
    JdbcClient sql;

    @Value("${spring.datasource.url}")
    String url;

    @Value("${spring.datasource.username}")
    String user;

    @Value("${spring.datasource.password}")
    String password;

    @BeforeEach
    void empty(@Autowired DataSource database) {
        TestDatabase.empty(database);
    }

    @Test
    void writesNothingIfItsConnectionBreaks() throws SQLException {
        try (var other = DriverManager.getConnection(url, user, password)) {
            // The load waits for the lock after it has written publishers, stories, entities and articles.
            lock(other, "lock table event in share mode");
            var load = load();
            var process = awaitProcessWaitingFor("event");

            sql.sql("select pg_terminate_backend(?)").param(process).query(row -> {});

            assertThat(load).failsWithin(Duration.ofSeconds(20));
        }
        assertThat(sql.sql(
                                "select key from publisher union all select key from entity union all select key from article union all select source from seed_run")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(loader.load(LoadRequest.of(SeedLoaderTests.BASE)).total().inserted())
                .isEqualTo(14);
    }

    @Test
    void saysThatItWaitsForAnotherLoadAndThenFindsItsRecords(CapturedOutput output) throws SQLException {
        try (var other = DriverManager.getConnection(url, user, password)) {
            lock(other, "lock table event in share mode");
            var first = load();
            awaitProcessWaitingFor("event");
            var second = load();
            awaitProcessWaitingFor("seed_run");
            assertThat(output).contains("Waiting for another load to end: process ");
            other.commit();

            assertThat(first.join().total()).isEqualTo(new Counts(14, 0, 0, 0));
            assertThat(second.join().total()).isEqualTo(new Counts(0, 0, 14, 0));
            assertThat(output).containsOnlyOnce("The other load has ended");
        }
    }

    /** An advisory lock of any number, and the strongest lock that the reader may take on a table. */
    @Test
    void doesNotWaitForTheReaderOfTheReports() throws SQLException {
        try (var reader = DriverManager.getConnection(url, user, password)) {
            lock(reader, "set session authorization khabar_reader");
            lock(reader, "select pg_advisory_lock(hashtext('khabar seed'))");
            lock(reader, "lock table report.departures in access share mode");
            assertThatThrownBy(() -> lock(reader, "lock table public.seed_run in access share mode"))
                    .hasMessageContaining("permission denied");
            reader.rollback();
            lock(reader, "select * from report.departures");

            assertThat(load()).succeedsWithin(Duration.ofSeconds(20));
        }
    }

    private CompletableFuture<LoadReport> load() {
        return CompletableFuture.supplyAsync(
                () -> loader.load(LoadRequest.of(SeedLoaderTests.BASE)),
                task -> Thread.ofPlatform().start(task));
    }

    private static void lock(Connection connection, String statement) throws SQLException {
        connection.setAutoCommit(false);
        try (var lock = connection.createStatement()) {
            lock.execute(statement);
        }
    }

    /** Returns the ID of the process that waits for a lock of a table, when there is one. */
    private int awaitProcessWaitingFor(String table) {
        var query = "select pid from pg_locks where relation = cast(? as regclass) and not granted";
        for (var until = System.nanoTime() + Duration.ofSeconds(30).toNanos(); System.nanoTime() < until; ) {
            var process = sql.sql(query).param(table).query(Integer.class).optional();
            if (process.isPresent()) {
                return process.get();
            }
        }
        throw new CompletionException(new IllegalStateException("no process waits for a lock of " + table));
    }
}
