package khabar.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import graphql.introspection.IntrospectionQueryBuilder;
import graphql.introspection.IntrospectionQueryBuilder.Options;
import java.util.List;
import java.util.Map;
import khabar.testing.Api;
import khabar.testing.ApiTest;
import khabar.testing.StatementLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class LimitApiTests {

    @Autowired
    Api api;

    @Autowired
    StatementLog log;

    static List<Arguments> limits() {
        return List.of(
                arguments(
                        "{ events(first: 100) { nodes { articles(first: 100) { nodes { mentions(first: %d) { totalCount } } } } } }",
                        3, 5, "up to 60100 nodes, at most 50000"),
                arguments("{ articles(first: 1) { nodes %s } }", 17, 18, "is 21 fields deep, at most 20"),
                arguments("{ events(first: %d) { nodes { key } } }", 100, 101, "`first` is 101, at most 100"),
                arguments("{ nodes(ids: [%s]) { id } }", 100, 101, "101 `ids`, at most 100"),
                arguments(
                        "{ events(filter: {or: [%s]}) { totalCount } }",
                        33, 34, "The filter has 103 conditions, at most 100 are allowed"),
                arguments("{ %s }", 50, 51, "`person` is asked for 51 times in one place, at most 50"),
                arguments(
                        "{ person(by: {key: \"elon-musk\"}) { key } } #%s",
                        49956, 49957, "50001 characters, at most 50000"),
                arguments(
                        "{ person(by: {key: \"elon-musk\"}) { %s } }",
                        4999, 5000, "5,001 or more fields, at most 5,000"));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void readsNothingForWhatExceedsALimit(String document, int allowed, int excessive, String message) {
        assertThat(api.ask(filled(document, allowed)).json()).doesNotContain("\"errors\"");

        var statements = log.during(() -> {
            var refused = api.ask(filled(document, excessive));
            assertThat(refused.message()).contains(message);
            assertThat(refused.code()).isEqualTo("LIMIT_EXCEEDED");
        });

        assertThat(statements).isEmpty();
    }

    private static String filled(String document, int figure) {
        if (document.contains("%d")) {
            return document.formatted(figure);
        }
        if (document.contains("or:")) {
            return document.formatted("{types: [TRIAL], inferred: true, disputed: true} ".repeat(figure));
        }
        var repeated = document.contains("ids")
                ? "\"UGVyc29uOmVsb24tbXVzaw\" ".repeat(figure)
                : document.contains("articles")
                        ? "{ translationOf ".repeat(figure) + "{ key }" + " }".repeat(figure)
                        : document.contains("#")
                                ? "x".repeat(figure)
                                : document.contains("person") ? "key ".repeat(figure) : persons(figure);
        return document.formatted(repeated);
    }

    private static String persons(int figure) {
        var fields = new StringBuilder();
        for (int i = 0; i < figure; i++) {
            fields.append("p%d: person(by: {key: \"elon-musk\"}) { key } ".formatted(i));
        }
        return fields.toString();
    }

    @Test
    void tellsWhatAnOperationWouldCostWithoutAnyStatement() {
        var statements = log.during(() -> {
            var answer = api.ask("""
                    query ($n: Int) { operationCost(dryRun: true) { nodesRequested nodeLimit depth depthLimit }
                      events(first: $n) { nodes { articles(first: $n) { nodes { mentions(first: $n) { totalCount } } } } } }""", Map.of("n", 100));
            assertThat(answer.<Map<String, ?>>at("operationCost"))
                    .isEqualTo(Map.of("nodesRequested", 1_010_100, "nodeLimit", 50_000, "depth", 6, "depthLimit", 20));
            assertThat(answer.json()).doesNotContain("\"events\"");
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
                        10 + 200),
                arguments(
                        "disputes(first: 5) { nodes { event { reports(first: 4) { nodes { claims { id } } } articles { nodes { mentions(first: 2) { totalCount } } } } } }",
                        5 + 20 + 100 + 200),
                arguments("events(first: 2) { nodes { parts { totalCount } } }", 2 + 40),
                // Lists without pages are no nodes
                arguments(
                        "event(by: {key: \"x\"}) { attested(property: OCCURRED) { claims { report { article { mentions(first: 7) { totalCount } } } } } }",
                        7),
                // What several types have is one list
                arguments("""
                        events(first: 10) { nodes {
                          ... on Event { articles(first: 2) { totalCount } }
                          ... on Departure { articles(first: 2) { nodes { key } } person { moves(first: 3) { totalCount } } }
                          ... on Hire { person { moves(first: 3) { totalCount } } }
                        } }""", 10 + 20 + 30));
    }

    @ParameterizedTest
    @MethodSource("costs")
    void countsTheNodesOfEveryPagedList(String field, int nodes) {
        var answer = api.ask("{ operationCost(dryRun: true) { nodesRequested } %s }".formatted(field));

        assertThat(answer.<Integer>at("operationCost.nodesRequested")).isEqualTo(nodes);
    }

    @Test
    void validatesTheWholeDocumentEvenIfItIsNotRun() {
        var answer = api.ask("{ operationCost(dryRun: true) { depth } events { nope } }");

        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void tellsTheCostOfEveryOperation() {
        var answer = api.ask("{ operationCost { nodesRequested depth } events(first: 3) { nodes { key } } }");

        assertThat(answer.<Integer>at("operationCost.nodesRequested")).isEqualTo(3);
        assertThat(answer.json())
                .endsWith(
                        "\"extensions\":{\"cost\":{\"nodesRequested\":3,\"nodeLimit\":50000,\"depth\":3,\"depthLimit\":20}}}");
    }

    @Test
    void answersTheIntrospectionOfTools() {
        var document = IntrospectionQueryBuilder.build(Options.defaultOptions()
                .descriptions(true)
                .specifiedByUrl(true)
                .isOneOf(true)
                .directiveIsRepeatable(true)
                .schemaDescription(true)
                .inputValueDeprecation(true)
                .typeRefFragmentDepth(9));

        assertThat(api.ask(document).<List<String>>at("__schema.types[*].name")).contains("Query", "Departure");
    }

    @Test
    void refusesAnIntrospectionThatNoToolSends() {
        var document = "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }";

        var refused = api.ask(document);

        assertThat(refused.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(refused.message()).contains("__Type.fields is present too often");
    }

    @Test
    void refusesTooManyTokens() {
        var refused = api.ask("{ __typename } " + "{ a } ".repeat(6000));

        assertThat(refused.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(refused.message()).contains("15,000");
    }
}
