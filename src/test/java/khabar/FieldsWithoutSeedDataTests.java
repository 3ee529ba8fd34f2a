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
import khabar.testing.ApiTest;
import khabar.testing.Coordinates;
import khabar.testing.EventBuilder;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** Selects the fields for which the five documents have no data, on made-up data. {@link ContractTests} selects all others. */
@ApiTest(ApiTest.NO_SEEDS)
class FieldsWithoutSeedDataTests {

    /** Each event type with its required participants, and with those of roles that no event of the documents has. */
    private static final List<String> EVENTS = List.of(
            "DEPARTURE: EMPLOYER extra-org, PERSON extra-person",
            "HIRE: EMPLOYER extra-org, PERSON extra-person",
            "FOUNDING: FOUNDED extra-org",
            "LAWSUIT: PLAINTIFF extra-org, DEFENDANT extra-person",
            "TRIAL: PLAINTIFF extra-org, DEFENDANT extra-person",
            "LAUNCH: PRODUCT extra-product",
            "CONSTRUCTION: FACILITY extra-facility",
            "DELIVERY: RECIPIENT extra-org, PRODUCT extra-product, FACILITY extra-facility",
            "CORRESPONDENCE: SENDER extra-org, RECIPIENT extra-person",
            "MEETING: PARTICIPANT extra-org, PARTICIPANT extra-person, SUBJECT extra-product",
            "STATEMENT: SPEAKER extra-person",
            "INVESTMENT: INVESTOR extra-org, TARGET extra-product",
            "ACQUISITION: ACQUIRER extra-org, TARGET extra-facility",
            "OTHER: PARTICIPANT extra-org");

    private static final List<String> DATES = List.of("2025-33", "202X", "2025-01~", "2025?");

    @Autowired
    GraphQlApi api;

    @Autowired
    Coordinates coordinates;

    @Autowired
    GraphQlSource source;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        seed.organization("extra-org");
        seed.organization("extra-rival");
        seed.organization("extra-third");
        seed.person("extra-person");
        seed.product("extra-product").named("Extra product");
        seed.facility("extra-facility").named("Extra facility").identifiedBy(IdentifierScheme.WEBSITE, "extra.example");
        seed.article("extra-original").on("2025-02-01T10:30+03:30").at("https://example.org/extra");
        seed.article("extra-translation").in("fa").on("2025-02-02").translationOf("extra-original");
        seed.article("extra-copy").on("2025-02-03").syndicatedFrom("extra-original");
        seed.article("extra-guess").in("tr");
        EVENTS.stream()
                .map(event -> event.split(": "))
                .forEach(event -> addWholeAndPart(seed, EventType.valueOf(event[0]), event[1].split(", ")));
        DATES.forEach(date -> seed.event(EventType.OTHER, "extra-" + DATES.indexOf(date))
                .on(date)
                .reportedBy("extra-copy"));
        seed.departure("extra-claims")
                .from("extra-org")
                .with(
                        "reports",
                        List.of(
                                report("extra-original", "CONFIRMS", employer("extra-org", "PREFERRED")),
                                report("extra-translation", "DENIES", employer("extra-rival", "NORMAL")),
                                report("extra-copy", "CORRECTS", employer("extra-third", "DEPRECATED")),
                                report("extra-guess", "SPECULATES", atMost(200))));
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
                .reportedBy("extra-original", "extra-translation", "extra-copy");
        for (var participant : participants) {
            var words = participant.split(" ");
            event.with(Role.valueOf(words[0]), words[1]);
        }
        return event;
    }

    private static String key(String type, String which) {
        return "extra-%s-%s".formatted(type.toLowerCase(Locale.ROOT), which);
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
    void returnsFieldsWithoutSeedData() {
        var returned = coordinates.during(
                () -> api.executeFile("FieldsWithoutSeedData").hasDataOf("FieldsWithoutSeedData"));

        // ArticleBodyTests selects bodies and counts; positions are never disputed, so no dispute has a subject.
        // CareerTests has moves of unknown order.
        assertThat(ContractTests.FIELDS_WITHOUT_SEED_DATA.stream()
                        .filter(not(List.of("Article.body", "Mention.count", "Dispute.subject")::contains)))
                .allMatch(returned::contains);
        assertThat(ContractTests.CONSTANTS_WITHOUT_SEED_DATA.stream()
                        .filter(not(constant ->
                                constant.startsWith("Resolution.") || constant.equals("PlacementReason.UNKNOWN"))))
                .allMatch(returned::contains);
        assertThat(acquisition()).allMatch(returned::contains);
    }

    private Stream<String> acquisition() {
        var type = (GraphQLObjectType) source.schema().getType("Acquisition");
        return type.getFieldDefinitions().stream().map(field -> "Acquisition." + field.getName());
    }
}
