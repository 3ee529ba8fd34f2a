package khabar.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Access from web pages of other origins. */
class CorsTests extends HttpTest {

    @Test
    void allowsAnyOriginWithoutCredentials() throws Exception {
        var preflight = send(request(
                        "/graphql",
                        "Origin",
                        "https://example.org",
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "content-type, x-client")
                .method("OPTIONS", BodyPublishers.noBody()));
        var response = post(query(XAI), "Content-Type", JSON, "Origin", "https://example.org");

        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(header(preflight, "Access-Control-Allow-Methods")).isEqualTo("GET,POST");
        assertThat(header(preflight, "Access-Control-Allow-Headers")).contains("content-type", "x-client");
        assertThat(header(preflight, "Access-Control-Max-Age")).isEqualTo("3600");
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void sendsSameHeadersToAllOrigins() throws Exception {
        var withoutOrigin = get("query", XAI);
        var withOrigin = send(
                request(path("query", XAI), "Origin", "https://example.org").GET());

        for (var response : List.of(withoutOrigin, withOrigin)) {
            assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(response.headers().allValues("Vary"))
                    .contains("Accept")
                    .noneMatch(vary -> vary.contains("Origin"));
        }
    }
}
