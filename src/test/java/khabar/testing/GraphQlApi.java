package khabar.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.json.JSONException;
import org.json.JSONObject;
import org.skyscreamer.jsonassert.Customization;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.skyscreamer.jsonassert.comparator.CustomComparator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The GraphQL endpoint as any client sees it: documents in, JSON out. */
public record GraphQlApi(WebTestClient client) {

    public GraphQlApi(WebTestClient client) {
        this.client = client.mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(-1))
                .responseTimeout(Duration.ofMinutes(1))
                .build();
    }

    /** Executes the operation in {@code graphql-test/<name>.graphql}. */
    public Response executeFile(String operation, Map<String, ?> variables) {
        return execute(text(operation + ".graphql"), variables);
    }

    public Response executeFile(String operation) {
        return executeFile(operation, Map.of());
    }

    public Response execute(String document) {
        return execute(document, Map.of());
    }

    public Response execute(String document, Map<String, ?> variables) {
        return post(Map.of("query", document, "variables", variables));
    }

    /** Posts any value as a JSON body. */
    public Response post(Object body) {
        var bytes = client.post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return new Response(new String(Objects.requireNonNull(bytes), StandardCharsets.UTF_8));
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("graphql-test/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Response body. */
    public record Response(String json) {

        /** Value, or list of values, at a JSON path below {@code data}. Fails the test if the response has errors. */
        public <T> T at(String path) {
            assertThat(json).doesNotContain("\"errors\"");
            return JsonPath.read(json, "$.data." + path);
        }

        /** All data. Fails the test if the response has errors. */
        public Map<String, ?> data() {
            assertThat(json).doesNotContain("\"errors\"");
            return JsonPath.read(json, "$.data");
        }

        /** Message of the first error. */
        public String message() {
            return JsonPath.read(json, "$.errors[0].message");
        }

        /** Code of the first error. */
        public String code() {
            return JsonPath.read(json, "$.errors[0].extensions.code");
        }

        /** Asserts that the data equals {@code graphql-test/<name>.json}. End cursors and recording times only have to exist. */
        public void hasDataOf(String file) {
            var cursor = new Customization("**.endCursor", (actual, expectedText) -> actual instanceof String);
            var loaded = new Customization("**.recordedAt", (actual, expectedText) -> actual instanceof String);
            try {
                var body = new JSONObject(json);
                body.remove("extensions"); // the cost
                JSONAssert.assertEquals(
                        "{\"data\": " + text(file + ".json") + "}",
                        body.toString(),
                        new CustomComparator(JSONCompareMode.STRICT, cursor, loaded));
            } catch (JSONException e) {
                throw new IllegalStateException(json, e);
            }
        }
    }
}
