package khabar.plan.shrink;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.parser.Parser;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import khabar.plan.generator.GeneratedOperation;
import org.junit.jupiter.api.Test;

class OperationShrinkerTests {

    private static final String DOCUMENT = """
            query Large($first: Int, $filter: EventFilter, $yes: Boolean! = true) {
              person(by: {key: "somebody"}) { ...Named }
              all: events(first: $first, filter: $filter, orderBy: [{field: OCCURRED, direction: DESC}]) @include(if: $yes) {
                totalCount
                nodes { key ... on Departure { person { ...Named } occurred { edtf formatted(language: "fa") } } }
              }
            }
            fragment Named on Person { name(languages: ["hi", "fa"]) { value } key }
            """;

    private static final Map<String, Object> VARIABLES =
            Map.of("first", 3, "filter", Map.of("types", List.of("HIRE", "DEPARTURE"), "disputed", true), "yes", true);

    @Test
    void removesWhatDoesNotMatter() {
        assertThat(shrink(operation -> operation.query().contains("formatted")))
                .isEqualTo("{events{nodes{occurred{formatted}}}} {}");
    }

    @Test
    void movesVariablesAndFragmentsIntoTheOperation() {
        assertThat(shrink(operation ->
                        operation.query().contains("hi") && operation.query().contains("HIRE")))
                .isEqualTo("{person{name(languages:[\"hi\"]){value}}events(filter:{types:[HIRE]}){__typename}} {}");
    }

    @Test
    void removesPartsOfVariablesThatMatter() {
        assertThat(shrink(operation -> operation.query().contains("$filter")
                        && operation.variables().toString().contains("HIRE")))
                .isEqualTo("query ($filter:EventFilter){events(filter:$filter){__typename}} {filter={types=[HIRE]}}");
    }

    private static String shrink(Predicate<GeneratedOperation> fails) {
        var small = OperationShrinker.shrink(new GeneratedOperation(Parser.parse(DOCUMENT), VARIABLES), fails);
        return AstPrinter.printAstCompact(small.document()) + " " + small.variables();
    }
}
