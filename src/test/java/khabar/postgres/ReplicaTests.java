package khabar.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import khabar.testing.ApiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A primary and two streaming replicas that fall behind, die and come back. */
@ApiTest(
        value = {"khabar.replica.max-lag=3s", "management.endpoint.health.show-details=always"},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {OwnServer.class, ReplicaTests.Standbys.class})
@DirtiesContext
class ReplicaTests {

    private static final String NAME =
            "{\"query\": \"query Name { organization(by: {key: \\\"xai\\\"}) { description } }\"}";

    private static List<Standby> standbys = List.of();

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    DataSource primary;

    static class Standbys implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                standbys = List.of(OwnServer.standby(), OwnServer.standby());
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            }
            context.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    standbys.forEach(Standby::close);
                }
            });
            TestPropertyValues.of("khabar.replica.url=" + standbys.get(0).url() + ","
                            + standbys.get(1).url())
                    .applyTo(context);
        }
    }

    @BeforeEach
    void warmUp() throws Exception {
        awaitStates("UP", "UP");
        describe("before");
        awaitDescription("before");
    }

    @AfterEach
    void resume() throws SQLException {
        for (var standby : standbys) {
            standby.execute("select pg_wal_replay_resume()");
        }
    }

    @Test
    void answersFromReplicasWhileThePrimaryIsDown() throws Exception {
        OwnServer.signal("INT");
        try {
            for (int i = 0; i < 50; i++) {
                assertThat(description()).isEqualTo("before");
                Thread.sleep(20);
            }
            assertThat(health("/readyz").statusCode()).isEqualTo(200);
        } finally {
            OwnServer.SERVER.startAgainIfEnded();
        }
    }

    @Test
    void leavesOutReplicasThatAreGoneUntilTheyAreBack() throws Exception {
        standbys.getFirst().signal("KILL");
        for (int i = 0; i < 50; i++) {
            assertThat(description()).isEqualTo("before");
            Thread.sleep(20);
        }
        awaitStates("DOWN", "UP");

        standbys.get(1).signal("STOP");
        try {
            awaitStates("DOWN", "DOWN");
            assertThat(description()).isEqualTo("before");
        } finally {
            standbys.get(1).signal("CONT");
        }

        standbys.getFirst().startAgain();
        awaitStates("UP", "UP");
    }

    @Test
    void leavesOutReplicasThatAreBehind() throws Exception {
        pause();
        describe("after");

        assertThat(description()).isEqualTo("before");
        awaitStates("BEHIND", "BEHIND");
        assertThat(description()).isEqualTo("after");

        resume();
        awaitStates("UP", "UP");
        assertThat(description()).isEqualTo("after");
    }

    @Test
    void showsClientsTheirOwnChanges() throws Exception {
        pause();
        describe("after");
        var position = JdbcClient.create(primary)
                .sql("select pg_current_wal_lsn()::text")
                .query(String.class)
                .single();

        assertThat(description()).isEqualTo("before");
        for (int i = 0; i < 10; i++) {
            assertThat(description("Khabar-Read-After", position)).isEqualTo("after");
        }
    }

    @Test
    void rejectsWhatIsNoPosition() throws Exception {
        var response = post("Khabar-Read-After", "yesterday");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Khabar-Read-After", "0/3000148");
    }

    private static void pause() throws SQLException {
        for (var standby : standbys) {
            standby.execute("select pg_wal_replay_pause()");
        }
    }

    private void describe(String text) {
        JdbcClient.create(primary)
                .sql("update entity set description_en = ? where key = 'xai'")
                .param(text)
                .update();
    }

    private void awaitDescription(String text) throws Exception {
        for (int i = 0; i < 100; i++) {
            if (description().equals(text) && description().equals(text)) {
                return;
            }
            Thread.sleep(100);
        }
        assertThat(description()).isEqualTo(text);
    }

    private void awaitStates(String... expected) throws Exception {
        for (int i = 0; i < 200 && !states().equals(List.of(expected)); i++) {
            Thread.sleep(100);
        }
        assertThat(states()).containsExactly(expected);
    }

    private List<String> states() throws Exception {
        Map<String, String> databases = JsonPath.read(health("/actuator/health").body(), "$.components.db.details");
        return List.of(databases.get("replica 1"), databases.get("replica 2"));
    }

    private HttpResponse<String> health(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%s%s".formatted(port, path)));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private String description(String... headers) throws IOException, InterruptedException {
        return JsonPath.read(post(headers).body(), "$.data.organization.description");
    }

    private HttpResponse<String> post(String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%s/graphql".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(NAME));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
