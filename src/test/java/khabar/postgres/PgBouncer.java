package khabar.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import khabar.testing.TestDatabase;

/** A PgBouncer in transaction mode in front of a database. */
record PgBouncer(Process process, TestDatabase database, int port) implements AutoCloseable {

    private static final Pattern VERSION = Pattern.compile("PgBouncer 1\\.(\\d+)");

    /** Whether it keeps the prepared statements of its clients apart. */
    static boolean keepsStatements() {
        return version() >= 21;
    }

    /** Returns the minor version of the installed PgBouncer 1, or 0 if there is none. */
    static int version() {
        try {
            var process = new ProcessBuilder("pgbouncer", "--version").start();
            var version = VERSION.matcher(new String(process.getInputStream().readAllBytes()));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Starts one with further settings. */
    static PgBouncer start(TestDatabase database, String... settings) {
        try {
            return started(database, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PgBouncer started(TestDatabase database, String... settings)
            throws IOException, InterruptedException {
        var port = freePort();
        var server = database.url().replaceAll(".*//(.*):(.*)/.*", "host=$1 port=$2");
        var lines = new ArrayList<>(List.of(
                "[databases]",
                "* = %s user=%s password=%s".formatted(server, database.user(), database.password()),
                "[pgbouncer]",
                "listen_addr = 127.0.0.1",
                "listen_port = " + port,
                "unix_socket_dir =",
                "auth_type = any",
                "pool_mode = transaction"));
        lines.addAll(List.of(settings));
        // It does not run as root, so it cannot read a folder of root's.
        var file = Files.createTempFile(Path.of("/tmp"), "pgbouncer", ".ini");
        Files.write(file, lines);
        file.toFile().setReadable(true, false);
        var command = System.getProperty("user.name").equals("root")
                ? List.of("pgbouncer", "-q", "-u", "nobody", file.toString())
                : List.of("pgbouncer", "-q", file.toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        awaitPort(process, port);
        return new PgBouncer(process, database, port);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database.name());
    }

    /** On SIGTERM, versions since 1.23 wait until all clients are gone. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(Process process, int port) throws InterruptedException {
        while (process.isAlive()) {
            try (var socket = new Socket("127.0.0.1", port)) {
                socket.shutdownOutput();
                return;
            } catch (IOException e) {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("pgbouncer ended with " + process.exitValue());
    }
}
