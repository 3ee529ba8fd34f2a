package khabar;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The PostgreSQL 18 that all tests share: a container if a Docker engine answers at once, else the embedded one. */
record TestServer(String host, int port, String user, String password) {

    private static final Logger log = LoggerFactory.getLogger(TestServer.class);

    static final TestServer INSTANCE = dockerAnswers() ? container() : embedded();

    String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    private static boolean dockerAnswers() {
        return CompletableFuture.supplyAsync(
                        () -> DockerClientFactory.instance().isDockerAvailable())
                .completeOnTimeout(false, 2, TimeUnit.SECONDS)
                .join();
    }

    private static TestServer container() {
        // Stopped by Testcontainers itself when the tests end.
        var container = new PostgreSQLContainer("postgres:18");
        container.setCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        container.start();
        log.info("Tests run on PostgreSQL in a container (Testcontainers, image postgres:18)");
        return new TestServer(
                container.getHost(), container.getMappedPort(5432), container.getUsername(), container.getPassword());
    }

    private static TestServer embedded() {
        try {
            // Stopped and deleted by a shutdown hook of its own.
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .start();
            log.info("Tests run on the embedded PostgreSQL, for no Docker engine answers");
            return new TestServer("localhost", server.getPort(), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
