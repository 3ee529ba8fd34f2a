package khabar.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

/** Clients that send a byte now and then. */
@TestPropertySource(properties = "khabar.http.request-timeout=2s")
class SlowSenderTests extends HttpTest {

    private static final Duration BOUND = Duration.ofSeconds(8);

    @ParameterizedTest
    @CsvSource({
        "POST /graphql, application/json, 408, TIMEOUT",
        "POST /graphql, text/plain, 415, BAD_REQUEST",
        "POST /nope, application/json, 404, BAD_REQUEST",
        "PUT /actuator/health, application/json, 405, BAD_REQUEST"
    })
    void cutsOffSlowBodies(String line, String type, int status, String code) throws Exception {
        var head = line + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: 1000\r\n\r\n";

        assertThat(dripped(head, "x"))
                .startsWith("HTTP/1.1 " + status)
                .contains("\"code\":\"" + code + "\"")
                .containsOnlyOnce("HTTP/1.1");
    }

    @Test
    void cutsOffSlowChunks() throws Exception {
        var head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n";

        assertThat(dripped(head, "1\r\nx\r\n")).startsWith("HTTP/1.1 408");
    }

    @ParameterizedTest
    @CsvSource({"GET /graphql HTTP/1.1\\r\\n, A: b\\r\\n", "GET /, a", "GET / HTTP/1.1\\r\\nA: , a"})
    void cutsOffSlowHeaders(String head, String drip) throws Exception {
        assertThat(dripped(head.translateEscapes(), drip.translateEscapes())).isEmpty();
    }

    @Test
    void answersOthersMeanwhile() throws Exception {
        var slow = CompletableFuture.supplyAsync(
                () -> drippedOrFailed("GET / HTTP/1.1\r\n", "A: b\r\n"), Thread::startVirtualThread);
        for (int i = 0; i < 10; i++) {
            assertThat(post(query(XAI), "Content-Type", JSON).statusCode()).isEqualTo(200);
            Thread.sleep(300);
        }
        assertThat(slow.join()).isEmpty();
        // The connection of these requests was open for longer than the time limit, and idle for longer.
        Thread.sleep(3000);
        assertThat(post(query(XAI), "Content-Type", JSON).statusCode()).isEqualTo(200);
    }

    private String drippedOrFailed(String head, String drip) {
        try {
            return dripped(head, drip);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a part each half second until the server closes the connection, and returns what it has sent. */
    private String dripped(String head, String drip) throws IOException, InterruptedException {
        var start = System.nanoTime();
        try (var socket = new Socket("localhost", port)) {
            var received = CompletableFuture.supplyAsync(() -> RawHttp.untilClosed(socket), Thread::startVirtualThread);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            while (!received.isDone()) {
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
                Thread.sleep(500);
                RawHttp.tryToSend(socket, drip);
            }
            return received.join();
        }
    }
}
