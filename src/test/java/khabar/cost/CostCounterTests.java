package khabar.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CostCounterTests {

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
        var result = SmallSchema.run(SmallSchema.LIMITS, document);

        assertThat(result.getErrors()).isEmpty();
        assertThat(result.getExtensions())
                .isEqualTo(Map.of(
                        "cost", Map.of("nodesRequested", nodes, "nodeLimit", 1000, "depth", depth, "depthLimit", 6)));
    }
}
