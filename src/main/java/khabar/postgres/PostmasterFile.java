package khabar.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a running server says of itself in {@code postmaster.pid}, the file that it keeps in its data. */
record PostmasterFile(Path data) {

    private static final int PORT_LINE = 3;

    /** Whether the server runs; a file that names another process, as after a restart of the machine, is removed. */
    boolean isRunning() throws IOException {
        var lines = lines();
        var process = lines.isEmpty()
                ? null
                : ProcessHandle.of(Long.parseLong(lines.getFirst())).orElse(null);
        if (process == null) {
            // PostgreSQL itself sees that the file is stale.
            return false;
        }
        var isOurs = process.info()
                .commandLine()
                .map(line -> line.contains(data.toString()))
                .orElse(true);
        if (!isOurs) {
            Files.deleteIfExists(file());
        }
        return isOurs;
    }

    /** The port it listens on, or 0 if it has not come so far. */
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
