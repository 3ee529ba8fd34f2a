package khabar.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

/** Another session locks a table for a while: requests that need it fail soon, and others do not wait for them. */
@TestPropertySource(properties = "khabar.lock-timeout=700ms")
@ExtendWith(OutputCaptureExtension.class)
class LockedTableTests extends HttpTest {

    private static final String EVENTS = "query Events($n: Int) { events(first: $n) { nodes { key } } }";
    private static final List<String> OF_EVENTS = List.of(
            EVENTS,
            "{ events(last: 3) { totalCount } }",
            "{ eventStats(groupBy: [YEAR]) { nodes { eventCount } } }",
            "{ event(by: {key: \"keele-leaves-xai\"}) { key } }");
    private static final List<String> OTHERS = List.of(
            XAI, "{ organization(by: {name: \"xAI\"}) { key } }", "{ person(by: {key: \"elon-musk\"}) { key } }");

    @Autowired
    DataSource database;

    private record Answer(HttpResponse<String> response, Duration time) {

        private boolean isGood() {
            return response.statusCode() == 200 && !response.body().contains("\"errors\"");
        }
    }

    @BeforeEach
    void warmUp() throws Exception {
        for (var document : OF_EVENTS) {
            post(query(document), "Content-Type", JSON);
        }
        for (var document : OTHERS) {
            post(query(document), "Content-Type", JSON);
        }
    }

    @Test
    void doesNotDelayOtherRequests() throws Exception {
        List<Answer> ofEvents;
        List<Answer> others;
        try (var lock = lockEvents();
                var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = start(clients, 40, OF_EVENTS.subList(0, 2));
            Thread.sleep(200);
            others = answers(start(clients, 4, OTHERS));
            ofEvents = answers(slow);
            lock.rollback();
        }

        assertThat(others).hasSizeGreaterThan(20).allSatisfy(answer -> {
            assertThat(answer.isGood()).as(answer.response.body()).isTrue();
            assertThat(answer.time).isLessThan(Duration.ofMillis(600));
        });
        assertThat(ofEvents)
                .allSatisfy(answer -> assertThat(code(answer.response)).isIn("TIMEOUT", "UNAVAILABLE"));
        assertThat(ofEvents)
                .anySatisfy(answer -> assertThat(code(answer.response)).isEqualTo("TIMEOUT"));
        assertThat(ofEvents).allSatisfy(answer -> assertThat(answer.time).isLessThan(Duration.ofSeconds(3)));
        assertThat(post(query(EVENTS), "Content-Type", JSON).body()).doesNotContain("errors");
    }

    @Test
    void logsOneLineForEachTimeout(CapturedOutput log) throws Exception {
        try (var lock = lockEvents()) {
            for (var document : OF_EVENTS) {
                assertThat(code(post(query(document), "Content-Type", JSON))).isEqualTo("TIMEOUT");
            }
            lock.rollback();
        }

        assertThat(log.getAll().lines().filter(line -> line.contains("code=TIMEOUT")))
                .hasSize(OF_EVENTS.size());
        assertThat(log.getAll())
                .containsPattern(
                        "operation=Events document=%s cost=\\d+ ms=\\d+ statements=\\d+ statement-ms=\\d+ code=TIMEOUT"
                                .formatted(DigestUtils.sha256Hex(EVENTS)))
                .containsPattern(
                        "operation=- document=[0-9a-f]{64} cost=\\d+ ms=\\d+ statements=\\d+ statement-ms=\\d+ code=TIMEOUT")
                .doesNotContain("\tat ");
    }

    private List<Future<List<Answer>>> start(ExecutorService executor, int clients, List<String> documents) {
        var end = System.nanoTime() + Duration.ofSeconds(3).toNanos();
        var started = new ArrayList<Future<List<Answer>>>();
        for (int i = 0; i < clients; i++) {
            var document = documents.get(i % documents.size());
            Callable<List<Answer>> loop = () -> {
                var answers = new ArrayList<Answer>();
                while (System.nanoTime() < end) {
                    var start = System.nanoTime();
                    var response = post(query(document), "Content-Type", JSON);
                    answers.add(new Answer(response, Duration.ofNanos(System.nanoTime() - start)));
                    Thread.sleep(20);
                }
                return answers;
            };
            started.add(executor.submit(loop));
        }
        return started;
    }

    private static List<Answer> answers(List<Future<List<Answer>>> clients) throws Exception {
        var answers = new ArrayList<Answer>();
        for (var client : clients) {
            answers.addAll(client.get());
        }
        return answers;
    }

    private Connection lockEvents() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = 0");
            statement.execute("lock table event in access exclusive mode");
        }
        return connection;
    }
}
