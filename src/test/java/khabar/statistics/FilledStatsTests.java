package khabar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.ArticleBuilder;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import khabar.testing.StatementLog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests counts by time: their order, the periods without any, and the dates that are known only roughly. */
@ApiTest(ApiTest.NO_SEEDS)
class FilledStatsTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    StatementLog log;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        seed.organization("fill-org");
        seed.person("fill-person");
        seed.story("fill-story").with("title", "Story");
        seed.publisher("fill-outlet").with("name", "Outlet");
        article(seed, "fill-1")
                .on("2024-12-30")
                .mentioning("fill-org", "fill-person")
                .with("story", "fill-story");
        article(seed, "fill-2").in("fa").on("2025-01-05");
        article(seed, "fill-3").in("fa").on("2025-03");
        article(seed, "fill-4").on("2025");
        article(seed, "fill-5");
        seed.departure("fill-december").from("fill-org").on("2024-12-30").reportedBy("fill-1", "fill-3");
        seed.departure("fill-week").from("fill-org").on("2024-12-30/2025-01-05").reportedBy("fill-4");
        seed.departure("fill-march").from("fill-org").on("2025-03").reportedBy("fill-2", "fill-5");
        seed.departure("fill-undated").from("fill-org").reportedBy("fill-5");
        seed.load(loader);
    }

    private static ArticleBuilder article(SeedBuilder seed, String key) {
        return seed.article(key).in("en").with("publisher", "fill-outlet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONTH | fill: {} | 2024-12 1, 2025-01 0, 2025-02 0, 2025-03 1, null 2",
                "MONTH | fill: {from: \"2024-10-31\", through: \"2025-01-01\"} | 2024-10 0, 2024-11 0, 2024-12 1, 2025-01 0, 2025-03 1, null 2",
                "WEEK  | fill: {through: \"2025-01-12\"} | 2025-W01 2, 2025-W02 0, null 2",
                "DAY   | fill: {from: \"2024-12-29\"} | 2024-12-29 0, 2024-12-30 1, null 3",
                "YEAR  | fill: {through: \"2026-01-01\"} | 2024 1, 2025 1, 2026 0, null 2",
                "YEAR  | fill: {from: \"2026-01-01\"} | 2024 1, 2025 1, null 2",
                "MONTH | fill: null | 2024-12 1, 2025-03 1, null 2",
                "FIRST_REPORTED_DAY   | fill: null | 2024-12-30 1, 2025-01-05 1, null 2",
                "FIRST_REPORTED_WEEK  | fill: {} | 2025-W01 2, null 2",
                "FIRST_REPORTED_MONTH | fill: {} | 2024-12 1, 2025-01 1, null 2",
                "FIRST_REPORTED_YEAR  | fill: {} | 2024 1, 2025 2, null 1",
            })
    void addsPeriodsWithoutEvents(String dimension, String fill, String expected) {
        assertThat(counts("eventStats", dimension, fill, "ASC", 100)).isEqualTo(List.of(expected.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONTH | fill: {} | 2024-12 1, 2025-01 1, 2025-02 0, 2025-03 1, null 2",
                "DAY   | fill: null | 2024-12-30 1, 2025-01-05 1, null 3",
                "WEEK  | fill: {through: \"2025-01-06\"} | 2025-W01 2, 2025-W02 0, null 3",
                "YEAR  | fill: {from: \"2023-06-01\"} | 2023 0, 2024 1, 2025 3, null 1",
            })
    void addsPeriodsWithoutArticles(String dimension, String fill, String expected) {
        assertThat(counts("articleStats", dimension, fill, "ASC", 100)).isEqualTo(List.of(expected.split(", ")));
    }

    @Test
    void pagesInBothDirectionsOfTime() {
        var ascending = counts("articleStats", "MONTH", "fill: {}", "ASC", 2);
        var descending = counts("articleStats", "MONTH", "fill: {}", "DESC", 2);

        assertThat(ascending).containsExactly("2024-12 1", "2025-01 1", "2025-02 0", "2025-03 1", "null 2");
        assertThat(descending).containsExactly("2025-03 1", "2025-02 0", "2025-01 1", "2024-12 1", "null 2");
    }

    @Test
    void fillsForEachCombinationOfOtherValues() {
        var rows = api.execute("""
                { articleStats(filter: {publishers: ["fill-outlet"]}, groupBy: [LANGUAGE, YEAR], fill: {}, orderBy: {by: PERIOD, direction: ASC}) {
                  nodes { language year articleCount eventCount publisherCount } } }""").<List<Map<String, ?>>>at("articleStats.nodes");

        assertThat(rows)
                .extracting(row -> "%s %s %s %s %s"
                        .formatted(
                                row.get("language"),
                                row.get("year"),
                                row.get("articleCount"),
                                row.get("eventCount"),
                                row.get("publisherCount")))
                .containsExactlyInAnyOrder(
                        "en 2024 1 1 1", "fa 2024 0 0 0", "en 2025 1 1 1", "fa 2025 2 2 1", "en null 1 2 1");
    }

    @Test
    void countsArticlesByWhatTheyMentionAndTell() {
        var response = api.execute("""
                { people: articleStats(filter: {publishers: ["fill-outlet"]}, groupBy: [ENTITY], entityTypes: [PERSON]) { nodes { entity { key } articleCount } }
                  stories: articleStats(filter: {publishers: ["fill-outlet"]}, groupBy: [STORY]) { nodes { story { key } articleCount } } }""");

        assertThat(response.<List<Map<String, ?>>>at("people.nodes"))
                .extracting(Object::toString)
                .containsExactly("{entity=null, articleCount=4}", "{entity={key=fill-person}, articleCount=1}");
        assertThat(response.<List<Map<String, ?>>>at("stories.nodes"))
                .extracting(Object::toString)
                .containsExactly("{story=null, articleCount=4}", "{story={key=fill-story}, articleCount=1}");
    }

    @Test
    void countsTheArticlesOfAnEventOverTime() {
        var coverage = api.execute("""
                { event(by: {key: "fill-march"}) { coverage { overTime(by: WEEK) { period from through articleCount languages } } } }""").<List<Map<String, ?>>>at("event.coverage.overTime");

        assertThat(coverage)
                .extracting(row -> "%s %s %s %s %s"
                        .formatted(
                                row.get("period"),
                                row.get("from"),
                                row.get("through"),
                                row.get("articleCount"),
                                ((List<?>) row.get("languages")).getFirst()))
                .containsExactly("2025-W01 2024-12-30 2025-01-05 1 fa", "null null null 1 en");
    }

    @Test
    void readsEachListWithOneStatement() {
        var statements = log.during(() -> api.execute("""
                { a: eventStats(filter: {types: [DEPARTURE]}, groupBy: [MONTH, PERSON], fill: {from: "2025-01-01", through: "2025-02-01"}) { totalCount nodes { person { name { value } } eventCount } }
                  b: articleStats(filter: {published: {known: true}}, groupBy: [MONTH, ENTITY], fill: {from: "2025-01-01", through: "2025-02-01"}) { totalCount nodes { entity { name { value } } articleCount } }
                  c: events(first: 100) { nodes { coverage { overTime { period } } } } }""").at("a"));

        assertThat(statements).hasSize(3);
    }

    /** The periods and their counts, read page by page. */
    private List<String> counts(String list, String dimension, String fill, String direction, int size) {
        var field = dimension.startsWith("FIRST")
                ? "firstReported" + dimension.charAt(15)
                        + dimension.substring(16).toLowerCase(Locale.ROOT)
                : dimension.toLowerCase(Locale.ROOT);
        var count = list.equals("eventStats") ? "eventCount" : "articleCount";
        var filter = list.equals("eventStats") ? "key: {startsWith: \"fill-\"}" : "publishers: [\"fill-outlet\"]";
        var rows = new ArrayList<String>();
        var cursor = "null";
        while (true) {
            var response = api.execute(
                    "{ %s(filter: {%s}, groupBy: [%s], %s, orderBy: {by: PERIOD, direction: %s}, first: %d, after: %s) { nodes { period: %s %s } pageInfo { hasNextPage endCursor } } }"
                            .formatted(list, filter, dimension, fill, direction, size, cursor, field, count));
            response.<List<Map<String, ?>>>at(list + ".nodes")
                    .forEach(row -> rows.add(row.get("period") + " " + row.get(count)));
            if (!response.<Boolean>at(list + ".pageInfo.hasNextPage")) {
                return rows;
            }
            cursor = '"' + response.<String>at(list + ".pageInfo.endCursor") + '"';
        }
    }
}
