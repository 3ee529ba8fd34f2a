package khabar.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.introspection.IntrospectionQuery;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import khabar.graphql.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** Costs and limits of operations, on a minimal schema. */
class LimitInstrumentationTests {

    private static final String SCHEMA = """
            type Query {
              list(first: Int, last: Int): Connection!
              nodes(ids: [ID!]!): [Thing]!
              thing(key: String): Thing
              operationCost(dryRun: Boolean = false): Cost!
            }
            interface Thing { key: String list(first: Int, last: Int): Connection! plain: [Thing!] }
            type A implements Thing { key: String list(first: Int, last: Int): Connection! plain: [Thing!] other: Thing }
            type B implements Thing { key: String list(first: Int, last: Int): Connection! plain: [Thing!] }
            type Connection { nodes: [Thing!]! totalCount: Int }
            type Cost { depth: Int! }
            """;

    private static final Limits SMALL =
            new Limits(DataSize.ofKilobytes(1), 2_000, 50, 6, 1000, 2000, 100, 5, 50, 3, true);

    static List<Arguments> costs() {
        return List.of(
                arguments("{ thing { key } }", 0, 2),
                arguments("{ thing { plain { plain { key } } } }", 0, 4),
                arguments("{ list { totalCount } }", 20, 2),
                arguments("{ list(first: 7) { nodes { key } } }", 7, 3),
                arguments("{ list(last: 7) { nodes { key } } }", 7, 3),
                arguments("{ list(first: null) { nodes { key } } }", 20, 3),
                arguments(
                        "{ list(first: 3) { nodes { list(first: 4) { nodes { list(first: 5) { totalCount } } } } } }",
                        75,
                        6),
                arguments("{ list(first: 3) { nodes { plain { list(first: 4) { totalCount } } } } }", 15, 5),
                arguments(
                        "{ list(first: 3) { nodes { key list(first: 4) { totalCount } } totalCount } thing { key } }",
                        15,
                        4),
                arguments("{ nodes(ids: [\"a\", \"b\", \"c\"]) { list(first: 10) { totalCount } } }", 33, 3),
                // Variables
                arguments("query ($n: Int) { list(first: $n) { totalCount } }", 9, 2),
                arguments("query ($none: Int) { list(first: $none) { totalCount } }", 20, 2),
                arguments("query ($m: Int = 8) { list(last: $m) { totalCount } }", 8, 2),
                arguments("query ($ids: [ID!]!) { nodes(ids: $ids) { key } }", 2, 2),
                // Fields with equal response keys count once
                arguments("{ list(first: 2) { totalCount } list(first: 2) { nodes { key } } }", 2, 3),
                arguments("{ a: list(first: 2) { totalCount } b: list(first: 3) { totalCount } }", 5, 2),
                arguments(
                        "{ ...F ...G } fragment F on Query { list { nodes { key } } } fragment G on Query { list { totalCount } }",
                        20,
                        3),
                arguments(
                        "{ ...F thing { list(first: 1) { ...C } } } fragment F on Query { list(first: 2) { ...C } } fragment C on Connection { nodes { key } }",
                        3,
                        4),
                arguments(
                        "{ thing { ... on A { list(first: 2) { totalCount } } ... on B { list(first: 5) { totalCount } } } }",
                        5,
                        3),
                arguments("{ thing { ... { key } ... on A { other { list { totalCount } } } } }", 20, 4),
                // Conditions
                arguments("{ list @skip(if: true) { totalCount } thing { key } }", 0, 2),
                arguments("query ($yes: Boolean!) { list @skip(if: $yes) { totalCount } thing { key } }", 0, 2),
                arguments("query ($yes: Boolean!) { list @include(if: $yes) { totalCount } }", 20, 2),
                arguments(
                        "query ($yes: Boolean!) { ...F @skip(if: $yes) thing { key } } fragment F on Query { list { totalCount } }",
                        0,
                        2),
                arguments(
                        "query ($yes: Boolean!) { ... @include(if: $yes) { list { totalCount } } ... @skip(if: $yes) { list { nodes { list { totalCount } } } } }",
                        20,
                        2),
                // One of several operations runs
                arguments(
                        "query X { list { totalCount } } query Other { thing { list { nodes { list { totalCount } } } } }",
                        20,
                        2),
                // Introspection does not count
                arguments(
                        "{ __typename __schema { types { fields { type { ofType { ofType { name } } } } } } thing { __typename key } }",
                        0,
                        2),
                arguments("{ list(first: 0) { totalCount } }", 0, 2),
                arguments("{ list(first: -5) { nodes { list { totalCount } } } }", 0, 4));
    }

    @ParameterizedTest
    @MethodSource("costs")
    void countsNodesAndDepth(String document, int nodes, int depth) {
        var result = run(SMALL, document);

        assertThat(result.getErrors()).isEmpty();
        assertThat(result.getExtensions())
                .isEqualTo(Map.of(
                        "cost", Map.of("nodesRequested", nodes, "nodeLimit", 1000, "depth", depth, "depthLimit", 6)));
    }

    static List<Arguments> limits() {
        return List.of(
                arguments(
                        "{ list(first: 100) { nodes { list(first: 9) { totalCount } } } }",
                        "{ list(first: 100) { nodes { list(first: 10) { totalCount } } } }",
                        "requests up to 1100 nodes; at most 1000 are allowed. Request shorter lists"),
                arguments(
                        "{ thing { plain { plain { plain { plain { key } } } } } }",
                        "{ thing { plain { plain { plain { plain { plain { key } } } } } } }",
                        "is 7 fields deep; at most 6 are allowed. Request"),
                arguments(
                        "{ list(first: 100) { totalCount } }",
                        "{ list(first: 101) { totalCount } }",
                        "`first` is 101; at most 100"),
                arguments(
                        "{ list(last: 100) { totalCount } }",
                        "{ list(last: 102) { totalCount } }",
                        "`last` is 102; at most 100"),
                arguments(
                        "{ nodes(ids: [1, 2, 3, 4, 5]) { key } }",
                        "{ nodes(ids: [1, 2, 3, 4, 5, 6]) { key } }",
                        "`ids` has 6 IDs; at most 5 are allowed. Send several requests."),
                arguments(
                        "{ a: thing { key } b: thing { key } c: thing { key } }",
                        "{ a: thing { key } b: thing { key } c: thing { key } thing { key } }",
                        "`thing` is selected 4 times in one place; at most 3 are allowed"),
                arguments(
                        "{ thing { a: key b: key c: key c: key } }",
                        "{ thing { a: key b: key c: key ... on A { d: key } } }",
                        "`key` is selected 4 times in one place"),
                arguments(
                        "{ thing { key } }" + " ".repeat(2000 - 17),
                        "{ thing { key } }" + " ".repeat(2001 - 17),
                        "The document has 2001 characters; at most 2000 are allowed"),
                arguments(
                        "{ thing { %s } }".formatted("key ".repeat(48)),
                        "{ thing { %s } }".formatted("key ".repeat(50)),
                        "fields"));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void rejectsOperationsOverALimitOnly(String allowed, String tooMuch, String message) {
        assertThat(run(SMALL, allowed).getErrors()).isEmpty();

        var rejected = run(SMALL, tooMuch);

        assertThat(rejected.isDataPresent()).isFalse();
        assertThat(rejected.getErrors()).singleElement().satisfies(error -> assertThat(error.getMessage())
                .contains(message));
    }

    @Test
    void rejectsSumsThatOverflow() {
        var limits = new Limits(
                DataSize.ofKilobytes(1), 5_000, 500, 100, Integer.MAX_VALUE - 1, 200, 10_000, 5, 50, 5, true);
        var document = "{ " + "list(first: 10000) { nodes { ".repeat(12) + "key" + " } }".repeat(12) + " }";

        var rejected = run(limits, document);

        assertThat(rejected.getErrors().getFirst().getMessage()).contains("up to 2147483647 nodes");
        assertThat(rejected.getErrors().getFirst().getExtensions())
                .containsEntry("code", "LIMIT_EXCEEDED")
                .containsEntry("requested", 2147483647L)
                .containsEntry("allowed", 2147483646L);
    }

    /** Each thing has three other things. */
    @Test
    void rejectsResponsesThatGrowByCycles() {
        var limits = new Limits(DataSize.ofKilobytes(1), 2_000, 50, 6, 1000, 100, 100, 5, 50, 3, true);

        assertThat(run(limits, "{ thing { plain { plain { plain { key } } } } }")
                        .getErrors())
                .isEmpty();

        var rejected = run(limits, "{ thing { plain { plain { plain { plain { key } } } } } }");

        assertThat(rejected.isDataPresent()).isFalse();
        assertThat(rejected.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getMessage()).contains("101 or more values; at most 100");
            assertThat(error.getExtensions()).containsEntry("code", "LIMIT_EXCEEDED");
        });
        assertThat(rejected.getExtensions()).containsKey("cost");
    }

    @ParameterizedTest
    @MethodSource("dryRuns")
    void reportsCostWithoutRunningOtherFields(String document) {
        var result = run(SMALL, document);

        assertThat(result.getErrors()).isEmpty();
        assertThat(result.<Map<String, Object>>getData()).containsOnlyKeys("operationCost");
        assertThat(((Map<?, ?>) result.getExtensions().get("cost")).get("nodesRequested"))
                .isEqualTo(10100);
    }

    static List<String> dryRuns() {
        var rest = "list(first: 100) { nodes { list(first: 100) { totalCount } } }";
        return List.of(
                "{ operationCost(dryRun: true) { depth } %s }".formatted(rest),
                "{ %s operationCost(dryRun: true) { depth } __typename }".formatted(rest),
                "query ($yes: Boolean) { operationCost(dryRun: $yes) { depth } %s }".formatted(rest),
                "{ ...F } fragment F on Query { operationCost(dryRun: true) { depth } %s }".formatted(rest),
                "{ ... on Query { %s ... { operationCost(dryRun: true) { depth } } } }".formatted(rest));
    }

    @Test
    void runsOtherFieldsBesidesOperationCost() {
        var result = run(SMALL, "{ operationCost { depth } thing { key } }");

        assertThat(result.<Map<String, Object>>getData()).containsOnlyKeys("operationCost", "thing");
    }

    @Test
    void rejectsOtherFieldsOverALimitBesidesOperationCost() {
        var rejected = run(SMALL, "{ operationCost(dryRun: false) { depth } list(first: 101) { totalCount } }");

        assertThat(rejected.isDataPresent()).isFalse();
    }

    @Test
    void allowsIntrospectionOfTools() {
        var limits = new Limits(DataSize.ofKilobytes(1), 10_000, 500, 1, 1, 10_000, 1, 1, 1, 1, true);

        assertThat(run(limits, IntrospectionQuery.INTROSPECTION_QUERY).getErrors())
                .isEmpty();
    }

    @Test
    void reportsInvalidSetting() {
        assertThatThrownBy(() -> new Limits(DataSize.ofKilobytes(1), 2_000, 50, 101, 1000, 200, 100, 5, 50, 3, true))
                .hasMessage("khabar.limits.depth is 101. Set it to a value from 1 to 100.");
    }

    private static ExecutionResult run(Limits limits, String document) {
        TypeResolver any = environment -> environment.getSchema().getObjectType("A");
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Thing", type -> type.typeResolver(any))
                .type("Query", type -> type.dataFetcher("list", environment -> Map.of("nodes", List.of()))
                        .dataFetcher("nodes", environment -> List.of())
                        .dataFetcher("thing", environment -> Map.of())
                        .dataFetcher("operationCost", environment -> Map.of("depth", 1)))
                .type("A", type -> type.dataFetcher("list", environment -> Map.of("nodes", List.of()))
                        .dataFetcher("plain", environment -> List.of(Map.of(), Map.of(), Map.of())))
                .build();
        var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring);
        return GraphQL.newGraphQL(schema)
                .instrumentation(new LimitInstrumentation(limits))
                .build()
                .execute(input -> input.query(document)
                        .operationName(document.contains("query X") ? "X" : null)
                        .variables(Map.of("n", 9, "yes", true, "ids", List.of("a", "b"))));
    }
}
