package khabar;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLObjectType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import khabar.entity.IdentifierScheme;
import khabar.event.EventType;
import khabar.event.Role;
import khabar.seed.SeedLoader;
import khabar.testing.Api;
import khabar.testing.ApiTest;
import khabar.testing.Coordinates;
import khabar.testing.EventBuilder;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** What no document says, said by a seed that is made up: with {@link ContractTests} every field of the schema is answered. */
@ApiTest(ApiTest.NO_SEEDS)
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
        var seed = new SeedBuilder();
        seed.organization("unsaid-org");
        seed.organization("unsaid-rival");
        seed.organization("unsaid-third");
        seed.person("unsaid-person");
        seed.product("unsaid-product").named("Unsaid product");
        seed.facility("unsaid-facility")
                .named("Unsaid facility")
                .identifiedBy(IdentifierScheme.WEBSITE, "unsaid.example");
        seed.article("unsaid-original").on("2025-02-01T10:30+03:30").at("https://example.org/unsaid");
        seed.article("unsaid-translation").in("fa").on("2025-02-02").translationOf("unsaid-original");
        seed.article("unsaid-copy").on("2025-02-03").syndicatedFrom("unsaid-original");
        seed.article("unsaid-guess").in("tr");
        EVENTS.stream()
                .map(event -> event.split(": "))
                .forEach(event -> addWholeAndPart(seed, EventType.valueOf(event[0]), event[1].split(", ")));
        DATES.forEach(date -> seed.event(EventType.OTHER, "unsaid-" + DATES.indexOf(date))
                .on(date)
                .reportedBy("unsaid-copy"));
        seed.departure("unsaid-claims")
                .from("unsaid-org")
                .with(
                        "reports",
                        List.of(
                                report("unsaid-original", "CONFIRMS", employer("unsaid-org", "PREFERRED")),
                                report("unsaid-translation", "DENIES", employer("unsaid-rival", "NORMAL")),
                                report("unsaid-copy", "CORRECTS", employer("unsaid-third", "DEPRECATED")),
                                report("unsaid-guess", "SPECULATES", atMost(200))));
        seed.load(loader);
    }

    /** Adds an event, and a part of it that is inferred from it and disputed. */
    private static void addWholeAndPart(SeedBuilder seed, EventType type, String... participants) {
        var part = event(seed, type, "part", participants);
        event(seed, type, "whole", participants);
        part.partOf(key(type.name(), "whole"))
                .inferredFrom(key(type.name(), "whole"))
                .disputed();
    }

    private static EventBuilder event(SeedBuilder seed, EventType type, String which, String... participants) {
        var event = seed.event(type, key(type.name(), which))
                .on("2025-01-05")
                .reportedBy("unsaid-original", "unsaid-translation", "unsaid-copy");
        for (var participant : participants) {
            var words = participant.split(" ");
            event.with(Role.valueOf(words[0]), words[1]);
        }
        return event;
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
