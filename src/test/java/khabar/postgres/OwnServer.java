package khabar.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server that one test class has for itself, and may kill. */
final class OwnServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path FOLDER = folder();

    static final EmbeddedServer SERVER = new EmbeddedServer(FOLDER);

    private static Credentials credentials;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        credentials = SERVER.start("khabar");
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                SERVER.stop();
                FileSystemUtils.deleteRecursively(FOLDER.toFile());
            }
        });
        TestPropertyValues.of(
                        "spring.datasource.url=" + credentials.url("khabar"),
                        "spring.datasource.username=" + Credentials.USER,
                        "spring.datasource.password=" + credentials.password())
                .applyTo(context);
    }

    /** Returns a streaming replica of this server, which has started. */
    static Standby standby() throws IOException, SQLException {
        return Standby.of(FOLDER, credentials);
    }

    /** Sends a signal to all processes of the server. */
    static void signal(String name) throws IOException, InterruptedException {
        signal(FOLDER, name);
    }

    /** Sends a signal to all processes of a server in a folder. */
    static void signal(Path folder, String name) throws IOException, InterruptedException {
        var postmaster = Long.parseLong(
                Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst());
        var children = ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::children)
                .map(ProcessHandle::pid);
        var processes = Stream.concat(Stream.of(postmaster), children)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + processes)
                .start()
                .waitFor();
    }

    static boolean answers(String url, String password) {
        try (var connection = DriverManager.getConnection(url, Credentials.USER, password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("own-server");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
