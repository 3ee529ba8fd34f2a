package khabar.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** What Prometheus reads. */
@ActiveProfiles("monitoring")
@TestPropertySource(properties = "management.server.port=0")
class MetricsTests extends HttpTest {

    private static final int MAX_NAMES = 100;

    @LocalManagementPort
    int managementPort;

    @Test
    void measuresOperationsByNameOutcomeAndErrorCode() throws Exception {
        for (int i = 0; i < 3; i++) {
            post(query("query Measured { events(first: 2) { nodes { key } } articles(first: 1) { totalCount } }"));
        }
        post(
                query(
                        "query Missing { events(filter: {participants: {some: {entity: {key: \"nobody\"}}}}) { totalCount } }"));
        post(query("{ unknown }"));

        var metrics = metrics();
        var measured = "{code=\"none\",operation=\"Measured\",outcome=\"SUCCESS\"}";
        assertThat(value(metrics, "khabar_operation_seconds_count" + measured)).isEqualTo(3);
        assertThat(value(metrics, "khabar_operation_statements_sum" + measured)).isEqualTo(6);
        assertThat(value(metrics, "khabar_operation_result_bytes_sum" + measured))
                .isGreaterThan(100);
        assertThat(value(metrics, "khabar_operation_database_seconds_sum" + measured))
                .isPositive()
                .isLessThan(value(metrics, "khabar_operation_seconds_sum" + measured));
        assertThat(metrics)
                .contains(
                        "khabar_operation_seconds_bucket{code=\"none\",operation=\"Measured\",outcome=\"SUCCESS\",le=\"0.005\"}")
                .contains("khabar_operation_seconds_count{code=\"BAD_REQUEST\",operation=\"-\",outcome=\"ERROR\"}");
    }

    @Test
    void measuresQueuePoolAndPlans() throws Exception {
        post(query(XAI));
        post(query(XAI));

        var metrics = metrics();
        assertThat(value(metrics, "khabar_operations_waiting")).isZero();
        assertThat(value(metrics, "khabar_operations_running")).isZero();
        assertThat(value(metrics, "hikaricp_connections_max{pool=\"khabar\"}")).isEqualTo(10);
        assertThat(value(metrics, "cache_gets_total{cache=\"plans\",result=\"hit\"}"))
                .isPositive();
    }

    @Test
    void hasEachMetricOfTheDashboard() throws Exception {
        post(query(XAI));
        post(query("{ unknown }"));
        var metrics = metrics();

        var dashboard = Files.readString(Path.of("src/monitoring/grafana.json"));
        List<String> queries = JsonPath.read(dashboard, "$.panels[*].targets[*].expr");
        var names = queries.stream()
                .flatMap(query ->
                        Pattern.compile("[a-z]\\w+(?=\\{)").matcher(query).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(names).hasSizeGreaterThan(10).allSatisfy(name -> assertThat(metrics)
                .containsPattern("(?m)^%s[ {]".formatted(name)));
    }

    @Test
    void boundsTheNumberOfNames() throws Exception {
        for (int i = 0; i < MAX_NAMES + 20; i++) {
            post(query("query Name%s { events(first: 1) { totalCount } }".formatted(i)));
        }

        var metrics = metrics();
        assertThat(metrics.lines().filter(line -> line.startsWith("khabar_operation_seconds_count")))
                .hasSizeLessThan(MAX_NAMES + 10);
        assertThat(value(
                        metrics,
                        "khabar_operation_seconds_count{code=\"none\",operation=\"other\",outcome=\"SUCCESS\"}"))
                .isGreaterThanOrEqualTo(20);
    }

    @Test
    void keepsMetricsOffThePortOfTheApi() throws Exception {
        assertThat(send(request("/actuator/prometheus").GET()).statusCode()).isEqualTo(404);
        assertThat(send(request("/readyz").GET()).body()).contains("UP");
        assertThat(send(request("/livez").GET()).body()).contains("UP");
        assertThat(management("/actuator/health/readiness")).contains("\"db\"");
    }

    private String metrics() throws IOException, InterruptedException {
        return management("/actuator/prometheus");
    }

    private String management(String path) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:%d%s".formatted(managementPort, path));
        return send(HttpRequest.newBuilder(address).GET()).body();
    }

    private void post(String body) throws IOException, InterruptedException {
        post(body, "Content-Type", JSON);
    }

    private static double value(String metrics, String series) {
        return metrics.lines()
                .filter(line -> line.startsWith(series + " "))
                .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(series + " is missing in\n" + metrics));
    }
}
