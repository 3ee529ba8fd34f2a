package khabar.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import graphql.introspection.IntrospectionQueryBuilder;
import graphql.introspection.IntrospectionQueryBuilder.Options;
import java.util.List;
import java.util.Map;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.StatementLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class LimitApiTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    StatementLog log;

    static List<Arguments> limits() {
        return List.of(
                arguments(
                        "{ events(first: 100) { nodes { articles(first: 100) { nodes { mentions(first: %d) { totalCount } } } } } }",
                        3, 5, "up to 60100 nodes; at most 50000 are allowed."),
                arguments("{ articles(first: 1) { nodes %s } }", 17, 18, "is 21 fields deep; at most 20 are allowed."),
                arguments(
                        "{ events(first: %d) { nodes { key } } }",
                        100, 101, "`first` is 101; at most 100 are allowed."),
                arguments("{ nodes(ids: [%s]) { id } }", 100, 101, "`ids` has 101 IDs; at most 100 are allowed."),
                arguments(
                        "{ events(filter: {or: [%s]}) { totalCount } }",
                        33, 34, "The filter has 103 conditions; at most 100 are allowed."),
                arguments(
                        "{ %s }",
                        50, 51, "`person` is selected 51 times in the same selection set; at most 50 are allowed."),
                arguments(
                        "{ person(by: {key: \"elon-musk\"}) { key } } #%s",
                        49956, 49957, "50001 characters; at most 50000 are allowed."),
                arguments(
                        "{ person(by: {key: \"elon-musk\"}) { %s } }",
                        4999, 5000, "5,001 or more fields; at most 5,000 are allowed."));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void rejectsOperationsOverALimitBeforeReading(String document, int allowed, int tooMany, String message) {
        assertThat(api.execute(fill(document, allowed)).json()).doesNotContain("\"errors\"");

        var statements = log.during(() -> {
            var rejected = api.execute(fill(document, tooMany));
            assertThat(rejected.message()).contains(message);
            assertThat(rejected.code()).isEqualTo("LIMIT_EXCEEDED");
        });

        assertThat(statements).isEmpty();
    }

    private static String fill(String document, int count) {
        if (document.contains("%d")) {
            return document.formatted(count);
        }
        if (document.contains("or:")) {
            return document.formatted("{types: [TRIAL], inferred: true, disputed: true} ".repeat(count));
        }
        var repeated = document.contains("ids")
                ? "\"UGVyc29uOmVsb24tbXVzaw\" ".repeat(count)
                : document.contains("articles")
                        ? "{ translationOf ".repeat(count) + "{ key }" + " }".repeat(count)
                        : document.contains("#")
                                ? "x".repeat(count)
                                : document.contains("person") ? "key ".repeat(count) : persons(count);
        return document.formatted(repeated);
    }

    private static String persons(int count) {
        var fields = new StringBuilder();
        for (int i = 0; i < count; i++) {
            fields.append("p%d: person(by: {key: \"elon-musk\"}) { key } ".formatted(i));
        }
        return fields.toString();
    }

    @Test
    void reportsCostOfDryRunWithoutReading() {
        var statements = log.during(() -> {
            var response = api.execute("""
                    query ($n: Int) { operationCost(dryRun: true) { nodesRequested nodeLimit depth depthLimit }
                      events(first: $n) { nodes { articles(first: $n) { nodes { mentions(first: $n) { totalCount } } } } } }""", Map.of("n", 100));
            assertThat(response.<Map<String, ?>>at("operationCost"))
                    .isEqualTo(Map.of("nodesRequested", 1_010_100, "nodeLimit", 50_000, "depth", 6, "depthLimit", 20));
            assertThat(response.json()).doesNotContain("\"events\"");
        });

        assertThat(statements).isEmpty();
    }

    static List<Arguments> costs() {
        return List.of(
                arguments(
                        "search(query: \"x\", first: 100) { nodes { events(first: 100) { nodes { key } } } }",
                        100 + 10_000),
                arguments("search(query: \"x\") { edges { node { related { totalCount } } } }", 20 + 20 * 20),
                arguments(
                        "eventStats(groupBy: [ORGANIZATION], first: 50) { nodes { organization { hires(first: 3) { totalCount } } } }",
                        50 + 150),
                arguments(
                        "person(by: {key: \"x\"}) { related(first: 10) { edges { node { related { totalCount } } } } }",
                        1 + 10 + 200),
                arguments(
                        "disputes(first: 5) { nodes { event { reports(first: 4) { nodes { claims { id } } } articles { nodes { mentions(first: 2) { totalCount } } } } } }",
                        5 + 20 + 100 + 200),
                arguments("events(first: 2) { nodes { parts { totalCount } } }", 2 + 40),
                // Lists without pages do not count
                arguments(
                        "event(by: {key: \"x\"}) { attested(property: OCCURRED) { claims { report { article { mentions(first: 7) { totalCount } } } } } }",
                        1 + 7),
                // Each object that is looked up is a node
                arguments("a: organization(by: {key: \"x\"}) { key } b: organization(by: {key: \"x\"}) { key }", 2),
                arguments("node(id: \"x\") { id } article(by: {key: \"x\"}) { key publisher { key } }", 2),
                // Lists of several types under one key count as one
                arguments("""
                        events(first: 10) { nodes {
                          ... on Event { articles(first: 2) { totalCount } }
                          ... on Departure { articles(first: 2) { nodes { key } } person { moves(first: 3) { totalCount } } }
                          ... on Hire { person { moves(first: 3) { totalCount } } }
                        } }""", 10 + 20 + 30));
    }

    @ParameterizedTest
    @MethodSource("costs")
    void countsNodesOfAllPagedLists(String field, int nodes) {
        var response = api.execute("{ operationCost(dryRun: true) { nodesRequested } %s }".formatted(field));

        assertThat(response.<Integer>at("operationCost.nodesRequested")).isEqualTo(nodes);
    }

    @Test
    void validatesWholeDocumentOfDryRun() {
        var response = api.execute("{ operationCost(dryRun: true) { depth } events { nope } }");

        assertThat(response.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void reportsCostOfEachOperation() {
        var response = api.execute("{ operationCost { nodesRequested depth } events(first: 3) { nodes { key } } }");

        assertThat(response.<Integer>at("operationCost.nodesRequested")).isEqualTo(3);
        assertThat(response.json())
                .endsWith(
                        "\"extensions\":{\"cost\":{\"nodesRequested\":3,\"nodeLimit\":50000,\"depth\":3,\"depthLimit\":20}}}");
    }

    @Test
    void answersToolIntrospection() {
        var document = IntrospectionQueryBuilder.build(Options.defaultOptions()
                .descriptions(true)
                .specifiedByUrl(true)
                .isOneOf(true)
                .directiveIsRepeatable(true)
                .schemaDescription(true)
                .inputValueDeprecation(true)
                .typeRefFragmentDepth(9));

        assertThat(api.execute(document).<List<String>>at("__schema.types[*].name"))
                .contains("Query", "Departure");
    }

    @Test
    void rejectsIntrospectionThatNoToolSends() {
        var document = "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }";

        var rejected = api.execute(document);

        assertThat(rejected.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(rejected.message()).contains("__Type.fields is present too often");
    }

    @Test
    void rejectsTooManyTokens() {
        var rejected = api.execute("{ __typename } " + "{ a } ".repeat(6000));

        assertThat(rejected.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(rejected.message()).contains("15,000");
    }
}
