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

/** The HTTP end point, as a program sees it that knows GraphQL and nothing of this one: documents in, JSON out. */
public record Api(WebTestClient client) {

    public Api(WebTestClient client) {
        this.client = client.mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(-1))
                .responseTimeout(Duration.ofMinutes(1))
                .build();
    }

    /** Runs the operation of {@code graphql-test/<name>.graphql}. */
    public Answer run(String operation, Map<String, ?> variables) {
        return ask(text(operation + ".graphql"), variables);
    }

    public Answer run(String operation) {
        return run(operation, Map.of());
    }

    public Answer ask(String document) {
        return ask(document, Map.of());
    }

    public Answer ask(String document, Map<String, ?> variables) {
        return post(Map.of("query", document, "variables", variables));
    }

    /** Sends any body. */
    public Answer post(Object body) {
        var answer = client.post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return new Answer(new String(Objects.requireNonNull(answer), StandardCharsets.UTF_8));
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("graphql-test/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came back. */
    public record Answer(String json) {

        /** The value, or the list of values, at a JSON path below {@code data}; there must be no errors. */
        public <T> T at(String path) {
            assertThat(json).doesNotContain("\"errors\"");
            return JsonPath.read(json, "$.data." + path);
        }

        /** The first error's message. */
        public String message() {
            return JsonPath.read(json, "$.errors[0].message");
        }

        /** The first error's code. */
        public String code() {
            return JsonPath.read(json, "$.errors[0].extensions.code");
        }

        /** The data is {@code graphql-test/<name>.json}, no more and no less. Of cursors and of times of loading, only that they are there. */
        public void is(String expected) {
            var cursor = new Customization("**.endCursor", (actual, any) -> actual instanceof String);
            var loaded = new Customization("**.recordedAt", (actual, any) -> actual instanceof String);
            try {
                var answer = new JSONObject(json);
                // The costs.
                answer.remove("extensions");
                JSONAssert.assertEquals(
                        "{\"data\": " + text(expected + ".json") + "}",
                        answer.toString(),
                        new CustomComparator(JSONCompareMode.STRICT, cursor, loaded));
            } catch (JSONException e) {
                throw new IllegalStateException(json, e);
            }
        }
    }
}
