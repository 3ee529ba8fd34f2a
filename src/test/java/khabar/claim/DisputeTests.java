package khabar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import khabar.event.EventType;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Classifies values as contradictory, different only in precision, or equal. */
@ApiTest(ApiTest.NO_SEEDS)
class DisputeTests {

    /** Property | values with units and qualifiers | kind of dispute, empty for none. */
    static final List<String> CASES = List.of(
            "HEADCOUNT | 200 PERSON AT_LEAST, 230 PERSON          | DIFFERENT_PRECISION",
            "HEADCOUNT | 200 PERSON AT_LEAST, 199 PERSON          | CONFLICT",
            "HEADCOUNT | 100 PERSON AT_MOST, 150 PERSON AT_LEAST  | CONFLICT",
            "HEADCOUNT | 100 PERSON AT_MOST, 100 PERSON AT_LEAST  | DIFFERENT_PRECISION",
            "HEADCOUNT | 100 PERSON, 100 PERSON                   | ",
            "HEADCOUNT | 100 PERSON, 100 PERSON ABOUT, 90 PERSON  | CONFLICT",
            "QUANTITY  | 250 SERVER ABOUT, 275 SERVER             | DIFFERENT_PRECISION",
            "QUANTITY  | 250 SERVER ABOUT, 276 SERVER             | CONFLICT",
            "QUANTITY  | 250 SERVER, 10 GPU                       | ",
            "DURATION  | 3 MONTH, 120 DAY                         | CONFLICT",
            "DURATION  | 4 MONTH, 120 DAY                         | DIFFERENT_PRECISION",
            "DURATION  | 1 MONTH, 30 DAY                          | DIFFERENT_PRECISION",
            "DURATION  | 4 WEEK, 28 DAY                           | ",
            "DURATION  | 1 YEAR, 12 MONTH                         | DIFFERENT_PRECISION",
            "AMOUNT    | 300 USD, 250 EUR                         | ",
            "AMOUNT    | 300 USD, 250 EUR, 310 USD                | CONFLICT",
            "REASON    | one, another                             | ",
            "CONTENT   | one, another                             | ",
            "ANNOUNCED | 2025-01, 2025-02                         | CONFLICT",
            "ANNOUNCED | 2025-01, 2025-01-31                      | DIFFERENT_PRECISION",
            "ANNOUNCED | 2025-01, 2025-01~                        | DIFFERENT_PRECISION",
            "ANNOUNCED | ../2025-01-31, 2025-02-01/..             | CONFLICT",
            "ANNOUNCED | ../2025-01-31, 2025-01-31/..             | DIFFERENT_PRECISION");

    @Autowired
    GraphQlApi api;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        seed.article("dispute-article").on("2025-02-01");
        seed.organization("dispute-org");
        for (int i = 0; i < CASES.size(); i++) {
            var parts = CASES.get(i).split("\\|");
            var values = parts[1].strip().split(", ");
            var claims = IntStream.range(0, values.length)
                    .mapToObj(place -> claim(parts[0].strip(), values[place], "words " + place))
                    .toList();
            var report = Map.of("article", "dispute-article", "stance", "REPORTS", "claims", claims);
            var type = parts[0].startsWith("CONTENT") ? EventType.STATEMENT : EventType.OTHER;
            seed.event(type, "dispute-" + i).with("reports", List.of(report));
        }
        seed.load(loader);
    }

    private static Map<String, ?> claim(String property, String value, String words) {
        var parts = value.split(" ");
        return switch (parts.length) {
            case 1 -> Map.of("property", property, "value", value, "original", words);
            case 2 ->
                Map.of("property", property, "value", Integer.valueOf(parts[0]), "unit", parts[1], "original", words);
            default ->
                Map.of(
                        "property",
                        property,
                        "value",
                        Integer.valueOf(parts[0]),
                        "unit",
                        parts[1],
                        "qualifier",
                        parts[2],
                        "original",
                        words);
        };
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void classifiesDisputes(String row) {
        var parts = row.split("\\|");

        var response = api.execute(
                "{ event(by: {key: \"dispute-%d\"}) { disputes { kind property } } }".formatted(CASES.indexOf(row)));

        assertThat(response.<List<String>>at("event.disputes[*].kind"))
                .isEqualTo(parts[2].isBlank() ? List.of() : List.of(parts[2].strip()));
    }

    @ParameterizedTest
    @CsvSource({"CONFLICT, 8", "DIFFERENT_PRECISION, 9"})
    void filtersDisputesByKind(String kind, int count) {
        var response = api.execute("""
                { disputes(kinds: [%s], filter: {key: {startsWith: "dispute-"}}) { totalCount nodes { kind event { key } } } }""".formatted(kind));

        assertThat(response.<Integer>at("disputes.totalCount")).isEqualTo(count);
        assertThat(response.<List<String>>at("disputes.nodes[*].kind"))
                .containsOnly(kind)
                .hasSize(count);
    }
}
