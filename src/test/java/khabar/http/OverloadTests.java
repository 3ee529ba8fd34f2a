package khabar.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** More requests than the server executes at once. The tests lock a table, so that the requests do not end. */
@TestPropertySource(
        properties = {
            "khabar.http.concurrency=2",
            "khabar.http.queue=3",
            "khabar.http.max-wait=1m",
            "khabar.lock-timeout=1min"
        })
class OverloadTests extends HttpTest {

    private static final int ADMITTED = 5;
    private static final String EVENTS = query("{ events { totalCount nodes { key } } }");

    @Autowired
    DataSource database;

    /** New operations are of another kind. */
    @BeforeEach
    void warmUp() throws Exception {
        post(EVENTS, "Content-Type", JSON);
    }

    @Test
    void rejectsRequestsThatDoNotFit() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> requests;
        try (var lock = lockEvents()) {
            requests = send(ADMITTED + 1);

            awaitFirst(requests);
            var rejected = requests.stream()
                    .filter(CompletableFuture::isDone)
                    .findFirst()
                    .orElseThrow()
                    .join();

            assertThat(rejected.statusCode()).isEqualTo(503);
            assertThat(header(rejected, "Retry-After")).isEqualTo("1");
            assertThat(header(rejected, "Cache-Control")).isEqualTo("no-store");
            assertThat(header(rejected, "Content-Type")).startsWith(JSON);
            assertThat(code(rejected)).isEqualTo("UNAVAILABLE");
            assertThat(message(rejected)).contains("again in a second");
            assertThat(send(request("/actuator/health").GET()).statusCode()).isEqualTo(200);
            lock.rollback();
        }
        assertThat(statuses(requests)).containsExactly(200, 200, 200, 200, 200, 503);
    }

    @Test
    void executesAtMostConcurrentlyAsConfigured() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> requests;
        try (var lock = lockEvents()) {
            requests = send(ADMITTED + 1);
            awaitFirst(requests);
            waitUntilBlocked(2);
            assertThat(blocked()).isEqualTo(2);
            lock.rollback();
        }
        statuses(requests);
    }

    @Test
    void admitsAgainAfterClientsWentAway() throws Exception {
        try (var lock = lockEvents()) {
            var requests = send(ADMITTED);
            waitUntilBlocked(2);
            requests.forEach(request -> request.cancel(true));
            lock.rollback();
        }

        // All of them fit only if nothing is left of the requests before.
        for (int i = 0; i < 100 && !statuses(send(ADMITTED)).equals(List.of(200, 200, 200, 200, 200)); i++) {
            Thread.sleep(20);
        }
        assertThat(statuses(send(ADMITTED))).containsOnly(200);
    }

    private Connection lockEvents() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table event in access exclusive mode");
        }
        return connection;
    }

    private List<CompletableFuture<HttpResponse<String>>> send(int count) {
        var requests = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < count; i++) {
            requests.add(client.sendAsync(
                    request("/graphql", "Content-Type", JSON)
                            .POST(BodyPublishers.ofString(EVENTS))
                            .build(),
                    HttpResponse.BodyHandlers.ofString()));
        }
        return requests;
    }

    private static void awaitFirst(List<? extends CompletableFuture<?>> requests) {
        CompletableFuture.anyOf(requests.toArray(CompletableFuture[]::new)).join();
    }

    private static List<Integer> statuses(List<CompletableFuture<HttpResponse<String>>> requests) {
        return requests.stream()
                .map(request -> request.join().statusCode())
                .sorted()
                .toList();
    }

    private void waitUntilBlocked(int count) throws InterruptedException {
        for (int i = 0; i < 500 && blocked() < count; i++) {
            Thread.sleep(20);
        }
        assertThat(blocked()).isGreaterThanOrEqualTo(count);
    }

    private int blocked() {
        return JdbcClient.create(database).sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                        """).query(Integer.class).single();
    }
}
