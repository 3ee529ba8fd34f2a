package khabar.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file {@code postmaster.pid} in a running server's data directory. */
record PostmasterFile(Path data) {

    private static final int PORT_LINE = 3;

    /**
     * Whether the server is running. Deletes the file if its process ID belongs to another program, as can happen after
     * the machine restarts.
     */
    boolean isRunning() throws IOException {
        var lines = lines();
        var process = lines.isEmpty()
                ? null
                : ProcessHandle.of(Long.parseLong(lines.getFirst())).orElse(null);
        if (process == null) {
            // PostgreSQL itself replaces a file whose process does not exist.
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

    /** The server's port; 0 if the server is starting and has not yet written it. */
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
