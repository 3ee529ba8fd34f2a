package khabar.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** The port of an embedded server: the same at every start, so that an analyst's settings stay good. */
record ServerPort(Path file) {

    /** That of the last start if it is free, else another that is remembered from now on. */
    int claim() throws IOException {
        var last = Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 5433;
        var port = IntStream.concat(IntStream.of(last), IntStream.range(5433, 5633))
                .filter(ServerPort::isFree)
                .findFirst()
                .orElseThrow(() -> new DatabaseException("No port from 5433 to 5632 is free for the database."));
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
