package khabar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import khabar.testing.GraphQlApi;
import org.jspecify.annotations.Nullable;

/** Sends an operation twice: GraphQL Java answers the first time, because it validates; then the writer does, if it can. */
record BothWays(GraphQlApi api, Operations operations) {

    /** Returns the response, which is the same both ways. */
    GraphQlApi.Response execute(String document) {
        var byGraphQlJava = api.execute(document);
        assertThat(operations.write(document, null, Map.of()))
                .as("what the writer tried")
                .isNotNull();
        var byWriter = api.execute(document);
        assertThat(withoutId(byWriter)).isEqualTo(withoutId(byGraphQlJava));
        return byWriter;
    }

    /** Returns what the writer writes; null if it leaves the operation to GraphQL Java. Call {@link #execute} first. */
    @Nullable
    String written(String document) {
        var attempt = operations.write(document, null, Map.of());
        return attempt == null || attempt.response() == null
                ? null
                : new String(attempt.response(), StandardCharsets.UTF_8);
    }

    private static String withoutId(GraphQlApi.Response response) {
        return response.json().replaceAll("\"executionId\":\"[^\"]*\"", "");
    }
}
