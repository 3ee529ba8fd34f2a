package khabar.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Requests that an HTTP client would not send. */
final class RawHttp {

    private RawHttp() {}

    /** Sends bytes, and returns what the server sends until it closes the connection or pauses for five seconds. */
    static String exchange(int port, String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return received(socket, 5000);
        }
    }

    /** Sends a part, unless the server has closed the connection. */
    static void tryToSend(Socket socket, String part) {
        try {
            socket.getOutputStream().write(part.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            // Closed.
        }
    }

    /** Returns what the server sends until it closes the connection. */
    static String untilClosed(Socket socket) {
        try {
            return received(socket, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String received(Socket socket, int timeout) throws IOException {
        socket.setSoTimeout(timeout);
        var received = new ByteArrayOutputStream();
        try {
            for (int next = socket.getInputStream().read();
                    next >= 0;
                    next = socket.getInputStream().read()) {
                received.write(next);
            }
        } catch (SocketTimeoutException | SocketException e) {
            // The connection stays open, or is closed before the whole request was read.
        }
        return received.toString(StandardCharsets.UTF_8);
    }
}
