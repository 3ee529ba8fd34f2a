package khabar.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL server that all tests share: a container if a Docker engine answers at once, otherwise an embedded
 * server. The environment variable {@code KHABAR_TEST_POSTGRES} selects a major version other than the default.
 */
record TestServer(String host, int port, String user, String password) {

    private static final Logger log = LoggerFactory.getLogger(TestServer.class);

    private static final Optional<String> SELECTED = Optional.ofNullable(System.getenv("KHABAR_TEST_POSTGRES"));

    /** The major version. */
    static final int VERSION = SELECTED.map(Integer::parseInt).orElse(18);

    static final TestServer INSTANCE = started();

    String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    private static TestServer started() {
        if (!DockerEngine.answersAtOnce()) {
            log.info("Tests run on an embedded PostgreSQL {}: no Docker engine answers", VERSION);
            return embedded();
        }
        try {
            var server = container();
            log.info("Tests run on PostgreSQL {} in a container: a Docker engine answers", VERSION);
            return server;
        } catch (RuntimeException e) {
            log.warn(
                    "Tests run on an embedded PostgreSQL {}: a Docker engine answers but cannot start postgres:{}",
                    VERSION,
                    VERSION,
                    e);
            return embedded();
        }
    }

    private static TestServer container() {
        // Testcontainers stops it when the tests end.
        var container = new PostgreSQLContainer("postgres:" + VERSION);
        container.setCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        container.start();
        return new TestServer(
                container.getHost(), container.getMappedPort(5432), container.getUsername(), container.getPassword());
    }

    private static TestServer embedded() {
        try {
            var builder = EmbeddedPostgres.builder().setServerConfig("max_connections", "300");
            if (SELECTED.isPresent()) {
                builder.setPgBinaryResolver(selectedBinaries());
            }
            // The library stops and deletes the server in a shutdown hook.
            var server = builder.start();
            return new TestServer("localhost", server.getPort(), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Binaries of the selected version, which a profile of {@code pom.xml} downloads. The class path has the default version. */
    private static PgBinaryResolver selectedBinaries() {
        var jar = Path.of("target", "test-postgres.jar").toUri();
        return (system, machine) -> read(URI.create("jar:" + jar + "!/postgres-linux-x86_64.txz"));
    }

    private static InputStream read(URI file) throws IOException {
        return file.toURL().openStream();
    }
}
