package khabar.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Limits on the response, which are the same for the writer and for GraphQL Java. Changes its own database. */
@ApiTest("khabar.limits.values=60")
@DirtiesContext
class ResponseLimitTests {

    private static final int LIMIT = 60;

    @Autowired
    GraphQlApi api;

    @Autowired
    Operations operations;

    @Autowired
    DataSource database;

    /** Fields in which each kind of value occurs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "event(by: {key: \"keele-leaves-xai\"}) { title { value } participants { role } }",
                "events(first: 3) { totalCount nodes { key coverage { languages } } pageInfo { hasNextPage } }",
                "events(first: 3) { edges { cursor node { id occurred { edtf } } } }",
                "event(by: {key: \"keele-leaves-xai\"}) { attested(property: OCCURRED) { rank claims { id } } }",
                "articles(first: 5) { nodes { bylines } }",
                "eventStats(groupBy: [TYPE], first: 3) { nodes { type eventCount } }",
                "organization(by: {key: \"xai\"}) { names { text { value } alternatives: latin } }",
                "nodes(ids: [\"UGVyc29uOmVsb24tbXVzaw\", \"UGVyc29uOm5vYm9keQ\"]) { id }",
            })
    void countsValuesEqually(String field) {
        var bothWays = new BothWays(api, operations);
        var isAllowed = new TreeMap<Integer, Boolean>();
        // Each `__typename` is one value more.
        for (int more = 0; more <= LIMIT; more++) {
            var document = "{ %s %s }".formatted(field, typeNames(more));
            var response = bothWays.execute(document);
            var written = bothWays.written(document);
            if (written == null) {
                assertThat(response.code()).isEqualTo("LIMIT_EXCEEDED");
                assertThat(response.message()).contains("61 or more values; at most 60 are allowed");
            } else {
                assertThat(response.json()).isEqualTo(written);
            }
            isAllowed.put(more, written != null);
        }

        assertAll(
                () -> assertThat(isAllowed.firstEntry().getValue()).isTrue(),
                () -> assertThat(isAllowed.lastEntry().getValue()).isFalse());
    }

    @Test
    void allowsAsManyValuesAsTheLimit() {
        var bothWays = new BothWays(api, operations);
        // Two fields, 28 items with a field each, and two or three fields.
        var document = "{ events(first: 28) { nodes { key } } %s }";

        assertThat(bothWays.execute(document.formatted(typeNames(2))).<List<?>>at("events.nodes"))
                .hasSize(28);
        assertThat(bothWays.execute(document.formatted(typeNames(3))).code()).isEqualTo("LIMIT_EXCEEDED");
    }

    private static String typeNames(int count) {
        var names = new StringBuilder();
        for (int i = 0; i < count; i++) {
            names.append("n").append(i).append(": __typename ");
        }
        return names.toString();
    }

    @Test
    void rejectsResultsThatAreTooLarge() {
        var document = "{ articles(first: 5) { nodes { key body { value } } } }";
        var bothWays = new BothWays(api, operations);
        assertThat(bothWays.execute(document).json()).isEqualTo(bothWays.written(document));
        JdbcClient.create(database)
                .sql("update article set body = repeat('x ', 4 * 1024 * 1024)")
                .update();

        var rejected = bothWays.execute(document);

        assertThat(bothWays.written(document)).isNull();
        assertThat(rejected.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(rejected.message()).contains("The response is too large");
        assertThat(bothWays.execute("{ articles(first: 5) { nodes { key } } }").<List<?>>at("articles.nodes"))
                .hasSize(5);
    }
}
