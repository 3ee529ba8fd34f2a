package khabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import khabar.event.EventType;
import khabar.event.Role;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import khabar.testing.StatementLog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Checks that 200 departures, participants or articles need as many statements as two. */
@ApiTest(ApiTest.NO_SEEDS)
class QueryCountTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    StatementLog log;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        seed.organization("count-next");
        seed.organization("count-former");
        for (int i = 0; i < 200; i++) {
            seed.person(person(i));
            seed.article("count-article-" + i)
                    .in(i % 2 == 0 ? "en" : "tr")
                    .on("2025-02-01")
                    .mentioning(person(i));
        }
        addMoves(seed, "count-small", 2);
        addMoves(seed, "count-large", 200);
        addMeeting(seed, "count-few", 2);
        addMeeting(seed, "count-many", 200);
        seed.load(loader);
    }

    private static void addMoves(SeedBuilder seed, String organization, int size) {
        seed.organization(organization);
        var articles = articles(Math.min(size, 10));
        for (int i = 0; i < size; i++) {
            var hire = seed.hire("%s-hires-%d".formatted(organization, i))
                    .of(person(i))
                    .by(organization)
                    .with(Role.FORMER_EMPLOYER, "count-former")
                    .on("2023")
                    .reportedBy(articles)
                    .disputed();
            if (i > 0) {
                hire.partOf(organization + "-hires-0");
            }
            seed.departure("%s-loses-%d".formatted(organization, i))
                    .of(person(i))
                    .from(organization)
                    .with(Role.NEXT_EMPLOYER, "count-next")
                    .on("2025-01-05")
                    .reportedBy(articles)
                    .inferredFrom("%s-hires-%d".formatted(organization, i))
                    .disputed();
        }
    }

    private static void addMeeting(SeedBuilder seed, String key, int size) {
        seed.event(EventType.MEETING, key)
                .with(
                        Role.PARTICIPANT,
                        IntStream.range(0, size)
                                .mapToObj(QueryCountTests::person)
                                .toArray(String[]::new))
                .reportedBy(articles(size));
    }

    private static String person(int number) {
        return "count-person-" + number;
    }

    private static List<String> articles(int size) {
        return IntStream.range(0, size).mapToObj(i -> "count-article-" + i).toList();
    }

    @Test
    void readsDeparturesOfAnOrganizationInConstantStatements() {
        var small = statements("Departures", Map.of("by", Map.of("key", "count-small"), "languages", List.of("fa")));
        var large = statements("Departures", Map.of("by", Map.of("key", "count-large"), "languages", List.of("fa")));

        assertThat(large).hasSameSizeAs(small).hasSize(1);
    }

    @Test
    void readsEverythingInConstantStatements() {
        var small = statements("Everything", Map.of("key", "count-small"));
        var large = statements("Everything", Map.of("key", "count-large"));

        assertThat(large).hasSameSizeAs(small);
    }

    @Test
    void readsParticipantsAndArticlesInConstantStatements() {
        var document = """
                query ($key: String!) { event(by: {key: $key}) { ... on Meeting { attendees {
                      name { value } names { firstSeenIn { key } } identifiers { value }
                      events(first: 5) { nodes { key coverage { articleCount } } } articles(first: 5) { nodes { key } } } }
                    articles(first: 100) { nodes { title { value } mentions(first: 2) { nodes { entity { key } } } } } } }""";

        var small = log.during(
                () -> api.execute(document, Map.of("key", "count-few")).at("event.attendees"));
        var large = log.during(
                () -> api.execute(document, Map.of("key", "count-many")).at("event.attendees"));

        assertThat(large).hasSameSizeAs(small);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "participants: [{entity: {key: \"count-next\"}, roles: [NEXT_EMPLOYER]}]",
                "reportedBy: {languages: [\"tr\"], mentions: {key: \"count-person-1\"}}",
                "disputed: true, inferred: true, coverage: {languages: {gte: 2}, articles: {gte: 1}}",
                "or: [{key: {eq: \"x\"}}, {not: {hasParts: true}}]",
            })
    void filtersInConstantStatements(String filter) {
        var document =
                "query ($key: String!) { organization(by: {key: $key}) { departures(first: 100, filter: {%s}) { totalCount nodes { person { moves(first: 2) { nodes { key } } } } } } }"
                        .formatted(filter);

        var small = log.during(
                () -> api.execute(document, Map.of("key", "count-small")).at("organization"));
        var large = log.during(
                () -> api.execute(document, Map.of("key", "count-large")).at("organization"));

        assertThat(large).hasSameSizeAs(small);
    }

    @ParameterizedTest
    @CsvSource({"nodes { key }, false", "edges { cursor }, false", "pageInfo { hasNextPage }, false", "totalCount, true"
    })
    void countsAListOnlyIfRequested(String selection, boolean counts) {
        var statements = log.during(() -> api.execute(
                        "{ organization(by: {key: \"count-large\"}) { departures { %s } } }".formatted(selection))
                .at("organization"));

        assertThat(statements).hasSize(1);
        assertThat(statements.getFirst().contains("count(*)")).isEqualTo(counts);
    }

    private List<String> statements(String operation, Map<String, ?> variables) {
        return log.during(() -> assertThat(api.executeFile(operation, variables).<Object>at("organization"))
                .isNotNull());
    }
}
