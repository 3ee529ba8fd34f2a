package khabar.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import khabar.testing.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Stops, freezes and kills the database under load: every request is answered soon, and so again when it is back. */
@ApiTest(value = "khabar.statement-timeout=2s", webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnServer.class)
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class DatabaseFaultTests {

    private static final List<String> DOCUMENTS = List.of(
            "query Events { events(first: 2) { nodes { key title { value } } } }",
            "{ organization(by: {key: \\\"xai\\\"}) { key } }",
            "{ organization(by: {name: \\\"xAI\\\"}) { key } }",
            "{ search(query: \\\"Igor Babuschkin\\\") { nodes { key } } }",
            "{ articles(filter: {text: \\\"musk\\\"}) { totalCount } }",
            "{ eventStats(groupBy: [YEAR]) { nodes { year eventCount } } }",
            "{ a: events { totalCount } b: articles { totalCount } c: eventTypes { type } d: events { totalCount } }");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Value("${spring.datasource.url}")
    String url;

    @Value("${spring.datasource.password}")
    String password;

    @Autowired
    DataSource database;

    private record Answer(String body, Duration time) {

        private boolean isGood() {
            return !body.contains("\"errors\"");
        }
    }

    @Test
    void answersWhileTheDatabaseIsFrozen() throws Exception {
        warmUp();
        OwnServer.signal("STOP");
        try {
            var answers = load(Duration.ofSeconds(5));

            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.time).isLessThan(Duration.ofSeconds(3));
                assertThat(answer.body).containsAnyOf("UNAVAILABLE", "TIMEOUT");
            });
            assertIsDown();
        } finally {
            OwnServer.signal("CONT");
        }
        assertIsBackSoon();
    }

    @Test
    void answersWhileTheDatabaseIsStopped(CapturedOutput log) throws Exception {
        warmUp();
        var before = log.getAll().length();
        OwnServer.signal("INT");

        var answers = load(Duration.ofSeconds(5));

        assertThat(answers).hasSizeGreaterThan(20).allSatisfy(answer -> {
            assertThat(answer.time).isLessThan(Duration.ofSeconds(3));
            assertThat(answer.isGood() || answer.body.contains("UNAVAILABLE"))
                    .as(answer.body)
                    .isTrue();
        });
        assertIsDown();
        assertThat(log.getAll().substring(before))
                .contains("operation=Events", "code=UNAVAILABLE", "The database does not answer")
                .doesNotContain("\tat ")
                .satisfies(text -> assertThat(text.lines().count()).isLessThan(100));
        OwnServer.SERVER.startAgainIfEnded();
        assertIsBackSoon();
    }

    @Test
    void isBackSoonAfterTheDatabaseWasKilled() throws Exception {
        warmUp();
        OwnServer.signal("KILL");
        var answers = load(Duration.ofSeconds(1));
        OwnServer.SERVER.startAgainIfEnded();

        assertIsBackSoon();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.time).isLessThan(Duration.ofSeconds(3)));
    }

    @Test
    void saysThatTheDiskIsFull() throws Exception {
        // PostgreSQL reports a full disk with this SQLSTATE; here, a function does.
        JdbcClient.create(database).sql("""
                create or replace function khabar_full() returns boolean language plpgsql as $$
                begin raise 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$
                """).update();
        JdbcClient.create(database)
                .sql("alter table article rename to article_kept")
                .update();
        JdbcClient.create(database)
                .sql("create view article as select * from article_kept where khabar_full()")
                .update();
        try {
            var answer = send("{ articles { nodes { key } } }");

            assertThat(answer.body).contains("UNAVAILABLE", "DISK_FULL", "The disk of the database is full");
        } finally {
            JdbcClient.create(database).sql("drop view article").update();
            JdbcClient.create(database)
                    .sql("alter table article_kept rename to article")
                    .update();
        }
        assertThat(send("{ articles { nodes { key } } }").isGood()).isTrue();
    }

    private void warmUp() throws Exception {
        for (var document : DOCUMENTS) {
            assertThat(send(document).body).doesNotContain("\"errors\"");
        }
        assertThat(status("readiness")).isEqualTo(200);
    }

    /** Lets 12 clients send requests for a while. */
    private List<Answer> load(Duration time) throws Exception {
        var end = System.nanoTime() + time.toNanos();
        Callable<List<Answer>> clientLoop = () -> {
            var answers = new ArrayList<Answer>();
            for (int i = 0; System.nanoTime() < end; i++) {
                answers.add(send(DOCUMENTS.get(i % DOCUMENTS.size())));
                Thread.sleep(20);
            }
            return answers;
        };
        var answers = new ArrayList<Answer>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var loops = new ArrayList<Future<List<Answer>>>();
            for (int i = 0; i < 12; i++) {
                loops.add(clients.submit(clientLoop));
            }
            for (var loop : loops) {
                answers.addAll(loop.get());
            }
        }
        return answers;
    }

    private void assertIsDown() throws Exception {
        var start = System.nanoTime();
        assertThat(status("readiness")).isEqualTo(503);
        assertThat(status("liveness")).isEqualTo(200);
        assertThat(status("")).isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    private void assertIsBackSoon() throws Exception {
        while (!OwnServer.answers(url, password)) {
            Thread.sleep(50);
        }
        var deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        for (var document : DOCUMENTS) {
            while (!send(document).isGood()) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                Thread.sleep(50);
            }
        }
        assertThat(status("readiness")).isEqualTo(200);
    }

    private int status(String group) throws Exception {
        var uri = URI.create("http://localhost:%d/actuator/health/%s".formatted(port, group));
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .statusCode();
    }

    private Answer send(String document) throws Exception {
        var start = System.nanoTime();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"%s\"}".formatted(document)))
                .build();
        var body = client.send(request, BodyHandlers.ofString()).body();
        return new Answer(body, Duration.ofNanos(System.nanoTime() - start));
    }
}
