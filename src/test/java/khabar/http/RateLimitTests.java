package khabar.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** How much a client may request. Clients are told apart by what a proxy says, and each test has its own. */
@ActiveProfiles("public")
@TestPropertySource(properties = {"khabar.rate-limit.nodes=200", "khabar.rate-limit.period=100h"})
class RateLimitTests extends HttpTest {

    private static final String EVENTS = query("{ events(first: 20) { nodes { key } } }");
    private static final AtomicInteger CLIENTS = new AtomicInteger();

    private final String address = "203.0.113." + CLIENTS.incrementAndGet();

    @Test
    void takesTheCostOfEachOperation() throws Exception {
        for (int i = 1; i <= 3; i++) {
            var response = post(address, EVENTS);
            int cost = JsonPath.read(response.body(), "$.extensions.cost.nodesRequested");

            assertThat(cost).isGreaterThanOrEqualTo(20);
            assertThat(header(response, "RateLimit-Policy")).isEqualTo("\"nodes\";q=200;w=360000");
            assertThat(header(response, "RateLimit")).startsWith("\"nodes\";r=%s;t=".formatted(200 - i * (10 + cost)));
        }
    }

    @Test
    void rejectsClientsThatHaveNothingLeft() throws Exception {
        exhaust(address);

        var response = post(address, EVENTS);

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(code(response)).isEqualTo("RATE_LIMITED");
        assertThat(message(response)).contains("Retry-After");
        assertThat(header(response, "Content-Type")).startsWith(JSON);
        assertThat(header(response, "RateLimit")).startsWith("\"nodes\";r=0;t=");
        assertThat(Long.parseLong(header(response, "Retry-After"))).isBetween(1L, 360_000L);
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(response, "Access-Control-Expose-Headers")).contains("Retry-After");
        assertThat(post("203.0.113.250", EVENTS).statusCode()).isEqualTo(200);
    }

    @Test
    void countsRequestsThatAreInvalid() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(post(address, query("{ unknown }")).statusCode()).isEqualTo(200);
        }
        assertThat(post(address, query("{ unknown }")).statusCode()).isEqualTo(429);
    }

    @Test
    void countsAnIpv6NetworkAsOneClient() throws Exception {
        exhaust("2001:db8:1:2::1");

        assertThat(post("2001:db8:1:2:ffff::5", EVENTS).statusCode()).isEqualTo(429);
        assertThat(post("2001:db8:1:3::1", EVENTS).statusCode()).isEqualTo(200);
    }

    @Test
    void limitsOperationsOnly() throws Exception {
        exhaust(address);

        var preflight = request("/graphql", "Origin", "https://example.org", "Access-Control-Request-Method", "POST");
        assertThat(send(preflight.header("X-Forwarded-For", address).method("OPTIONS", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(request("/readyz", "X-Forwarded-For", address).GET()).statusCode())
                .isEqualTo(200);
    }

    private void exhaust(String address) throws IOException, InterruptedException {
        for (int i = 0; i < 20 && post(address, EVENTS).statusCode() == 200; i++) {
            // Once more.
        }
    }

    private HttpResponse<String> post(String address, String body) throws IOException, InterruptedException {
        return post(body, "Content-Type", JSON, "X-Forwarded-For", address);
    }
}
