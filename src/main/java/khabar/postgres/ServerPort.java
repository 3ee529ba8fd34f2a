package khabar.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** The port of an embedded server, kept in a file: the same at every start, so that analysts can save their connections. */
record ServerPort(Path file) {

    /** Returns the port of the last start or, if it is in use, another one. Saves the port for the next start. */
    int claim() throws IOException {
        var last = Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 5433;
        var port = IntStream.concat(IntStream.of(last), IntStream.range(5433, 5633))
                .filter(ServerPort::isFree)
                .findFirst()
                .orElseThrow(() ->
                        new DatabaseException("The database needs a free port, but all from 5433 to 5632 are in use."));
        Files.writeString(file, port + "\n");
        return port;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
