package khabar.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import khabar.seed.AbortedLoadException;
import khabar.seed.LoadReport;
import khabar.seed.LoadRequest;
import khabar.seed.SeedLoader;
import khabar.testing.LoaderTest;
import khabar.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** A load ends if the database no longer answers, but not if a statement takes long. */
@LoaderTest
@ContextConfiguration(initializers = OwnServer.class)
@TestPropertySource(properties = "khabar.load-answer-timeout=2s")
@DirtiesContext
class FrozenLoadTests {

    @Autowired
    SeedLoader loader;

    @Autowired
    JdbcClient sql;

    @Value("${spring.datasource.url}")
    String url;

    @Value("${spring.datasource.password}")
    String password;

    @TempDir
    Path folder;

    @BeforeEach
    void writeSeed(@Autowired DataSource database) throws Exception {
        TestDatabase.empty(database);
        Files.writeString(folder.resolve("a.yaml"), "stories: [{ key: a, title: A }]");
    }

    @Test
    void givesUpWhileTheDatabaseIsFrozenAndChangesNothing() throws Exception {
        var lock = lockStories();
        var load = load();
        awaitWaitingLoad();
        OwnServer.signal("STOP");
        try {
            assertThat(load)
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOf(AbortedLoadException.class)
                    .withMessage(
                            "The database did not answer for 2 seconds, so the load was given up. It has loaded everything or"
                                    + " nothing; run it again when the database answers.");
        } finally {
            OwnServer.signal("CONT");
        }
        lock.close();
        while (!OwnServer.answers(url, password)) {
            Thread.sleep(50);
        }
        assertThat(sql.sql("select key from story union all select source from seed_run")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(load().join().total().inserted()).isEqualTo(1);
    }

    @Test
    void waitsForAStatementThatTakesLonger() throws Exception {
        var lock = lockStories();
        var load = load();
        awaitWaitingLoad();
        Thread.sleep(Duration.ofSeconds(4));
        assertThat(load).isNotDone();
        lock.close();
        assertThat(load.join().total().inserted()).isEqualTo(1);
    }

    /** The lock ends when the connection is closed. */
    private Connection lockStories() throws SQLException {
        var connection = DriverManager.getConnection(url, Credentials.USER, password);
        connection.setAutoCommit(false);
        try (var lock = connection.createStatement()) {
            lock.execute("lock table story in share mode");
        }
        return connection;
    }

    private CompletableFuture<LoadReport> load() {
        return CompletableFuture.supplyAsync(() -> loader.load(LoadRequest.of(folder)), task -> Thread.ofPlatform()
                .start(task));
    }

    private void awaitWaitingLoad() throws InterruptedException {
        var query = "select count(*) from pg_locks where locktype = 'relation' and not granted";
        while (sql.sql(query).query(Integer.class).single() == 0) {
            Thread.sleep(50);
        }
    }
}
