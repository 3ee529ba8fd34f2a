package khabar.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The PostgreSQL 18 that all tests share: a container if a Docker engine answers at once, else the embedded one. */
record TestServer(String host, int port, String user, String password) {

    private static final Logger log = LoggerFactory.getLogger(TestServer.class);

    static final TestServer INSTANCE = started();

    String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    private static TestServer started() {
        if (!DockerEngine.answersAtOnce()) {
            log.info("Tests run on the embedded PostgreSQL: no Docker engine answers");
            return embedded();
        }
        try {
            var server = container();
            log.info("Tests run on PostgreSQL in a container: a Docker engine answers");
            return server;
        } catch (RuntimeException e) {
            log.warn("Tests run on the embedded PostgreSQL: a Docker engine answers, but starts no postgres:18", e);
            return embedded();
        }
    }

    private static TestServer container() {
        // Stopped by Testcontainers itself when the tests end.
        var container = new PostgreSQLContainer("postgres:18");
        container.setCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        container.start();
        return new TestServer(
                container.getHost(), container.getMappedPort(5432), container.getUsername(), container.getPassword());
    }

    private static TestServer embedded() {
        try {
            // Stopped and deleted by a shutdown hook of its own.
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .start();
            return new TestServer("localhost", server.getPort(), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
