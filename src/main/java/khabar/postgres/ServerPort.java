package khabar.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** An embedded server's port, kept in a file so that it stays the same and analysts can save their connections. */
record ServerPort(Path file) {

    private static final int FIRST_PORT = 5433;
    private static final int LAST_PORT = 5632;

    /**
     * Returns the port used at the last start or, if that port is in use, another. Saves the port for the next start.
     */
    int claim() throws IOException {
        var port = IntStream.concat(IntStream.of(last()), IntStream.rangeClosed(FIRST_PORT, LAST_PORT))
                .filter(ServerPort::isFree)
                .findFirst()
                .orElseThrow(
                        () -> new DatabaseException("The database needs a free port, but all from %s to %s are in use."
                                .formatted(FIRST_PORT, LAST_PORT)));
        Files.writeString(file, port + "\n");
        return port;
    }

    /** Returns the port used at the last start, or the first one if the file is missing or damaged. */
    int last() throws IOException {
        var text = Files.exists(file)
                ? Files.readString(file, StandardCharsets.ISO_8859_1).strip()
                : "";
        return text.matches("[1-9]\\d{3,4}") ? Integer.parseInt(text) : FIRST_PORT;
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
