package khabar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import java.util.Map;
import java.util.function.Function;
import khabar.plan.generator.GeneratedOperation;
import org.junit.jupiter.api.Test;

class ResponseComparisonTests {

    private static final GeneratedOperation OPERATION = new GeneratedOperation(
            Parser.parse("{ events { totalCount nodes { key occurred { edtf from } } } }"), Map.of());

    @Test
    void acceptsEqualResponses() {
        assertThat(comparison("{\"data\":1}", "{\"data\":1}").differ(OPERATION)).isFalse();
    }

    @Test
    void shrinksToWhatDiffers() {
        var difference = comparison("{\"data\":{\"a\":\"2025\"}}", "{\"data\":{\"a\":\"2026\"}}")
                .shrink(OPERATION);

        assertThat(difference.operation().query())
                .isEqualToIgnoringWhitespace("{ events { nodes { occurred { edtf } } } }");
        assertThat(difference.cause()).isEqualTo(".data.a STRING STRING");
    }

    @Test
    void noticesTheOrderOfFields() {
        var comparison = comparison("{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}");

        assertThat(comparison.differ(OPERATION)).isTrue();
        assertThat(comparison.shrink(OPERATION).cause()).isEqualTo("the order of the fields");
    }

    @Test
    void takesEqualInternalErrorsForADifference() {
        var failure = "{\"errors\":[{\"message\":\"\",\"extensions\":{\"code\":\"INTERNAL\"}}]}";

        assertThat(comparison(failure, failure).differ(OPERATION)).isTrue();
    }

    /** Answers operations that select {@code edtf} in these ways, and others equally. */
    private static ResponseComparison comparison(String first, String second) {
        return new ResponseComparison(answering(first), answering(second));
    }

    private static Function<GeneratedOperation, String> answering(String response) {
        return operation -> operation.query().contains("edtf") ? response : "{}";
    }
}
