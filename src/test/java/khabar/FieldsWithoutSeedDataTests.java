package khabar;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLObjectType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import khabar.seed.SeedLoader;
import khabar.testing.Api;
import khabar.testing.Coordinates;
import khabar.testing.MadeUpSeed;
import khabar.testing.OwnSeedApiTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** What no document says, said by a seed that is made up: with {@link ContractTests} every field of the schema is answered. */
@OwnSeedApiTest
class FieldsWithoutSeedDataTests {

    /** The types of events with participants that each must have, and with those that none in the documents has. */
    private static final List<String> EVENTS = List.of(
            "DEPARTURE: EMPLOYER unsaid-org, PERSON unsaid-person",
            "HIRE: EMPLOYER unsaid-org, PERSON unsaid-person",
            "FOUNDING: FOUNDED unsaid-org",
            "LAWSUIT: PLAINTIFF unsaid-org, DEFENDANT unsaid-person",
            "TRIAL: PLAINTIFF unsaid-org, DEFENDANT unsaid-person",
            "LAUNCH: PRODUCT unsaid-product",
            "CONSTRUCTION: FACILITY unsaid-facility",
            "DELIVERY: RECIPIENT unsaid-org, PRODUCT unsaid-product, FACILITY unsaid-facility",
            "CORRESPONDENCE: SENDER unsaid-org, RECIPIENT unsaid-person",
            "MEETING: PARTICIPANT unsaid-org, PARTICIPANT unsaid-person, SUBJECT unsaid-product",
            "STATEMENT: SPEAKER unsaid-person",
            "INVESTMENT: INVESTOR unsaid-org, TARGET unsaid-product",
            "ACQUISITION: ACQUIRER unsaid-org, TARGET unsaid-facility",
            "OTHER: PARTICIPANT unsaid-org");

    private static final List<String> DATES = List.of("2025-33", "202X", "2025-01~", "2025?");

    @Autowired
    Api api;

    @Autowired
    Coordinates coordinates;

    @Autowired
    GraphQlSource source;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        var seed = new MadeUpSeed()
                .organization("unsaid-org")
                .organization("unsaid-rival")
                .organization("unsaid-third")
                .person("unsaid-person")
                .entity("PRODUCT", "unsaid-product", "Unsaid product")
                .with("identifiers", Map.of("WEBSITE", "unsaid.example"))
                .entity("FACILITY", "unsaid-facility", "Unsaid facility")
                .with("url", "https://example.org/unsaid")
                .article("unsaid-original", "en", "2025-02-01T10:30+03:30")
                .with("translationOf", "unsaid-original")
                .article("unsaid-translation", "fa", "2025-02-02")
                .with("syndicatedFrom", "unsaid-original")
                .article("unsaid-copy", "en", "2025-02-03")
                .article("unsaid-guess", "tr", "");
        EVENTS.stream()
                .map(event -> event.split(": "))
                .forEach(event -> addEvents(seed, event[0], event[1].split(", ")));
        DATES.forEach(date -> seed.event("OTHER", "unsaid-" + DATES.indexOf(date), date, List.of("unsaid-copy")));
        seed.with(
                        "reports",
                        List.of(
                                report("unsaid-original", "CONFIRMS", employer("unsaid-org", "PREFERRED")),
                                report("unsaid-translation", "DENIES", employer("unsaid-rival", "NORMAL")),
                                report("unsaid-copy", "CORRECTS", employer("unsaid-third", "DEPRECATED")),
                                report("unsaid-guess", "SPECULATES", atMost(200))))
                .with("participants", List.of(Map.of("role", "EMPLOYER", "entity", "unsaid-org")))
                .event("DEPARTURE", "unsaid-claims", "", List.of());
        seed.load(loader);
    }

    /** A whole, and a part of it that it implies, about whose length its words differ. */
    private static void addEvents(MadeUpSeed seed, String type, String... participants) {
        var articles = List.of("unsaid-original", "unsaid-translation", "unsaid-copy");
        seed.event(type, key(type, "whole"), "2025-01-05", articles, participants)
                .with("partOf", key(type, "whole"))
                .with("inferredFrom", key(type, "whole"))
                .disputed()
                .event(type, key(type, "part"), "2025-01-05", articles, participants);
    }

    private static String key(String type, String which) {
        return "unsaid-%s-%s".formatted(type.toLowerCase(Locale.ROOT), which);
    }

    private static Map<String, ?> report(String article, String stance, Map<String, ?> claim) {
        return Map.of("article", article, "stance", stance, "claims", List.of(claim));
    }

    private static Map<String, ?> employer(String key, String rank) {
        var claim = new HashMap<String, Object>(
                Map.of("property", "PARTICIPANT", "role", "EMPLOYER", "value", key, "original", key, "rank", rank));
        if (!rank.equals("NORMAL")) {
            claim.put("rankReason", "To have one.");
        }
        return claim;
    }

    private static Map<String, ?> atMost(int number) {
        return Map.of(
                "property", "HEADCOUNT", "value", number, "unit", "PERSON", "qualifier", "AT_MOST", "original", "few");
    }

    @Test
    void answersWhatNoDocumentSays() {
        var answered = coordinates.during(() -> api.run("Unsaid").is("Unsaid"));

        // Bodies have tests of their own, and no position contradicts another.
        assertThat(ContractTests.UNSAID.stream()
                        .filter(not(List.of("Article.body", "Mention.count", "Dispute.subject")::contains)))
                .allMatch(answered::contains);
        assertThat(ContractTests.UNSAID_CONSTANTS.stream().filter(not(constant -> constant.startsWith("Resolution."))))
                .allMatch(answered::contains);
        assertThat(acquisition()).allMatch(answered::contains);
    }

    private Stream<String> acquisition() {
        var type = (GraphQLObjectType) source.schema().getType("Acquisition");
        return type.getFieldDefinitions().stream().map(field -> "Acquisition." + field.getName());
    }
}
