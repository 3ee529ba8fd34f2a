package khabar.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file {@code postmaster.pid}, which a running server keeps in its data directory. */
record PostmasterFile(Path data) {

    private static final int PORT_LINE = 3;

    /**
     * Whether the server is running. Deletes the file if it names a process that is not the server, as can happen after a
     * restart of the machine.
     */
    boolean isRunning() throws IOException {
        var lines = lines();
        var process = lines.isEmpty()
                ? null
                : ProcessHandle.of(Long.parseLong(lines.getFirst())).orElse(null);
        if (process == null) {
            // PostgreSQL itself replaces a file that names no process.
            return false;
        }
        var isServer = process.info()
                .commandLine()
                .map(line -> line.contains(data.toString()))
                .orElse(true);
        if (!isServer) {
            Files.deleteIfExists(file());
        }
        return isServer;
    }

    /** The port of the server; 0 if a starting server has not written it yet. */
    int port() throws IOException {
        var lines = lines();
        return lines.size() > PORT_LINE ? Integer.parseInt(lines.get(PORT_LINE)) : 0;
    }

    private List<String> lines() throws IOException {
        return Files.exists(file()) ? Files.readAllLines(file()) : List.of();
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}
