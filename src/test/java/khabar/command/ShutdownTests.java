package khabar.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGTERM while clients send requests, each as soon as the one before is answered. */
class ShutdownTests {

    private static final int CLIENTS = 8;

    @TempDir
    Path folder;

    @Test
    void answersEveryRequestThatItAccepted() throws Exception {
        try (var serve = ProgramProcess.serve(
                        folder, List.of(), "--khabar.seeds=" + Path.of("seeds").toAbsolutePath());
                var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var port = serve.address("GraphQL ").getPort();
            var counts = Stream.generate(() -> clients.submit((Callable<Integer>) () -> responses(port)))
                    .limit(CLIENTS)
                    .toList();
            Thread.sleep(3000);
            serve.process().destroy();

            for (var count : counts) {
                assertThat(count.get()).isPositive();
            }
            // 128 + SIGTERM
            assertThat(serve.exitCode()).isEqualTo(143);
            assertThat(serve.printed()).doesNotContain("\tat ");
        }
    }

    /** Sends requests until the port is closed, and returns how many were answered. Fails if one is not. */
    private static int responses(int port) throws IOException {
        var answered = 0;
        while (true) {
            try (var socket = new Socket()) {
                var isNew = true;
                for (var isOpen = true; isOpen; answered++) {
                    try {
                        if (isNew) {
                            socket.connect(new InetSocketAddress("localhost", port));
                        }
                        isOpen = isOpenAfterRequest(socket);
                    } catch (IOException e) {
                        if (isNew) {
                            // The port is closed, or was while the kernel had queued the connection.
                            return answered;
                        }
                        throw e;
                    }
                    isNew = false;
                }
            }
        }
    }

    private static boolean isOpenAfterRequest(Socket socket) throws IOException {
        var body = "{\"query\": \"{ events(first: 100) { nodes { title { value } articles { nodes { key } } } } }\"}";
        socket.getOutputStream()
                .write(
                        ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %s\r\n\r\n%s"
                                        .formatted(body.length(), body))
                                .getBytes(StandardCharsets.US_ASCII));
        var input = new DataInputStream(socket.getInputStream());
        var headers = new StringBuilder();
        while (headers.indexOf("\r\n\r\n") < 0) {
            headers.append((char) input.readByte());
        }
        assertThat(headers).startsWith("HTTP/1.1 200");
        var length = headers.toString()
                .lines()
                .filter(line -> line.startsWith("Content-Length: "))
                .mapToInt(line -> Integer.parseInt(line.substring(16)))
                .findFirst()
                .orElseThrow();
        input.readFully(new byte[length]);
        return headers.indexOf("Connection: close") < 0;
    }
}
