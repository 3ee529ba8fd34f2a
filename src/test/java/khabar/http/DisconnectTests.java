package khabar.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Clients that close their connections while a statement waits for a locked table. */
@TestPropertySource(properties = {"khabar.http.concurrency=4", "khabar.http.max-wait=1m", "khabar.lock-timeout=1min"})
class DisconnectTests extends HttpTest {

    private static final String EVENTS = "{ events { nodes { key } } }";

    @Autowired
    DataSource database;

    private Connection lock;

    @BeforeEach
    void lockEvents() throws Exception {
        // A new operation would be of another kind.
        post(query(EVENTS), "Content-Type", JSON);
        lock = database.getConnection();
        lock.setAutoCommit(false);
        try (var statement = lock.createStatement()) {
            statement.execute("lock table event in access exclusive mode");
        }
    }

    @AfterEach
    void unlock() throws SQLException {
        lock.close();
    }

    @Test
    void cancelsStatementsOfClosedConnections() throws Exception {
        var closed = open(post(), get());
        var reset = open(post(), get());
        awaitBlocked(4);

        for (var socket : closed) {
            socket.close();
        }
        for (var socket : reset) {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        awaitBlocked(0);
    }

    @Test
    void doesNotExecuteWaitingRequestsOfClosedConnections() throws Exception {
        var running = open(post(), post(), post(), post());
        awaitBlocked(4);
        var waiting = open(post(), get());
        Thread.sleep(200);
        for (var socket : waiting) {
            socket.close();
        }
        Thread.sleep(1500);

        running.getFirst().close();
        awaitBlocked(3);
        Thread.sleep(200);
        assertThat(blocked()).isEqualTo(3);
    }

    @Test
    void answersOpenConnections() throws Exception {
        var sockets = open(post(), get(), post() + get(), get() + post());
        awaitBlocked(4);
        Thread.sleep(1500);

        assertThat(blocked()).isEqualTo(4);
        lock.rollback();
        for (var socket : sockets) {
            // The second requests have to be sent again.
            assertThat(responses(socket))
                    .containsOnlyOnce("{\"data\":{\"events\"")
                    .containsOnlyOnce("HTTP/1.1")
                    .contains("Connection: close");
        }
    }

    @Test
    void keepsConnectionsOfFastRequests() throws Exception {
        lock.rollback();
        for (var socket : open((post() + get()).repeat(20))) {
            assertThat(responses(socket).split("\\{\"data\":\\{\"events\"", -1)).hasSize(41);
        }
    }

    private static String get() {
        return "GET " + path("query", EVENTS) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    private static String post() {
        var body = query(EVENTS);
        return "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(JSON, body.length(), body);
    }

    private List<Socket> open(String... requests) throws IOException {
        var sockets = new ArrayList<Socket>();
        for (var request : requests) {
            var socket = new Socket("localhost", port);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            sockets.add(socket);
        }
        return sockets;
    }

    /** Returns what the server sends until it sends nothing for a second. */
    private static String responses(Socket socket) throws IOException {
        socket.setSoTimeout(1000);
        var received = new ByteArrayOutputStream();
        try (socket) {
            for (int next = socket.getInputStream().read();
                    next >= 0;
                    next = socket.getInputStream().read()) {
                received.write(next);
            }
        } catch (SocketTimeoutException e) {
            // The connection stays open.
        }
        return received.toString(StandardCharsets.UTF_8);
    }

    /** Waits less than the statement timeout. */
    private void awaitBlocked(int count) throws InterruptedException {
        for (int i = 0; i < 100 && blocked() != count; i++) {
            Thread.sleep(20);
        }
        assertThat(blocked()).isEqualTo(count);
    }

    private int blocked() {
        return JdbcClient.create(database).sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                        """).query(Integer.class).single();
    }
}
