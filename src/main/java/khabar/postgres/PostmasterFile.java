package khabar.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The file {@code postmaster.pid} in a running server's data directory. After a crash, or in a copy of the directory,
 * it can name any process.
 */
record PostmasterFile(Path data) {

    private static final int PORT_LINE = 3;

    boolean isRunning() throws IOException {
        var lines = lines();
        return !lines.isEmpty() && isServer(number(lines.getFirst()));
    }

    /** PostgreSQL would not start if the file is damaged, or if its process is another program. */
    void delete() throws IOException {
        Files.deleteIfExists(file());
    }

    /** The server's port; 0 if the server is starting and has not yet written it. */
    int port() throws IOException {
        var lines = lines();
        return lines.size() > PORT_LINE ? (int) number(lines.get(PORT_LINE)) : 0;
    }

    private boolean isServer(long id) throws IOException {
        var process = ProcessHandle.of(id).orElse(null);
        if (process == null) {
            return false;
        }
        var workingDirectory = Path.of("/proc", Long.toString(id), "cwd");
        try {
            return Files.isSameFile(workingDirectory, data);
        } catch (IOException e) {
            // Not on Linux, or a process of another user, who could not use the data.
        }
        var arguments = process.info().arguments().orElse(new String[0]);
        return Arrays.asList(arguments).contains(data.toString());
    }

    private static long number(String line) {
        return line.strip().matches("\\d{1,9}") ? Long.parseLong(line.strip()) : 0;
    }

    private List<String> lines() throws IOException {
        return Files.exists(file()) ? Files.readAllLines(file(), StandardCharsets.ISO_8859_1) : List.of();
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}
