package khabar.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import graphql.introspection.IntrospectionQuery;
import java.util.List;
import java.util.Map;
import khabar.graphql.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class LimitInstrumentationTests {

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
                        "`thing` is selected 4 times in the same selection set; at most 3 are allowed"),
                arguments(
                        "{ thing { a: key b: key c: key c: key } }",
                        "{ thing { a: key b: key c: key ... on A { d: key } } }",
                        "`key` is selected 4 times in the same selection set"),
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
    void rejectsOnlyOperationsOverALimit(String allowed, String tooMuch, String message) {
        assertThat(SmallSchema.run(SmallSchema.LIMITS, allowed).getErrors()).isEmpty();

        var rejected = SmallSchema.run(SmallSchema.LIMITS, tooMuch);

        assertThat(rejected.isDataPresent()).isFalse();
        assertThat(rejected.getErrors()).singleElement().satisfies(error -> assertThat(error.getMessage())
                .contains(message));
    }

    @Test
    void rejectsSumsThatOverflow() {
        var limits = new Limits(
                DataSize.ofKilobytes(1), 5_000, 500, 100, Integer.MAX_VALUE - 1, 200, 10_000, 5, 50, 5, true);
        var document = "{ " + "list(first: 10000) { nodes { ".repeat(12) + "key" + " } }".repeat(12) + " }";

        var rejected = SmallSchema.run(limits, document);

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

        assertThat(SmallSchema.run(limits, "{ thing { plain { plain { plain { key } } } } }")
                        .getErrors())
                .isEmpty();

        var rejected = SmallSchema.run(limits, "{ thing { plain { plain { plain { plain { key } } } } } }");

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
        var result = SmallSchema.run(SmallSchema.LIMITS, document);

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
        var result = SmallSchema.run(SmallSchema.LIMITS, "{ operationCost { depth } thing { key } }");

        assertThat(result.<Map<String, Object>>getData()).containsOnlyKeys("operationCost", "thing");
    }

    @Test
    void rejectsOtherFieldsOverALimitBesidesOperationCost() {
        var rejected = SmallSchema.run(
                SmallSchema.LIMITS, "{ operationCost(dryRun: false) { depth } list(first: 101) { totalCount } }");

        assertThat(rejected.isDataPresent()).isFalse();
    }

    @Test
    void allowsToolIntrospection() {
        var limits = new Limits(DataSize.ofKilobytes(1), 10_000, 500, 1, 1, 10_000, 1, 1, 1, 1, true);

        assertThat(SmallSchema.run(limits, IntrospectionQuery.INTROSPECTION_QUERY)
                        .getErrors())
                .isEmpty();
    }

    @Test
    void reportsInvalidSetting() {
        assertThatThrownBy(() -> new Limits(DataSize.ofKilobytes(1), 2_000, 50, 101, 1000, 200, 100, 5, 50, 3, true))
                .hasMessage("khabar.limits.depth is 101. Set it to a value from 1 to 100.");
    }
}
