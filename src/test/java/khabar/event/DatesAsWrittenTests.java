package khabar.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import khabar.date.FuzzyDate;
import khabar.date.SortDate;
import khabar.date.WrittenDates;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Loads dates of every form, and reads them as written from each place that returns dates. */
@ApiTest(ApiTest.NO_SEEDS)
class DatesAsWrittenTests {

    /** From the earliest to the latest, as events are sorted. */
    private static final List<String> IN_ORDER = List.of(
            "../187X?",
            "../1875",
            "../1875-34",
            "../1875-06-01",
            "1875-08-14",
            "../1875-12",
            "../1875-12-31",
            "1876-01/..",
            "1876-01-01/..",
            "1876-01-01/1876-12-31");

    private static final List<String> DATES = Stream.concat(
                    IN_ORDER.stream(), WrittenDates.of(new Random(2025), 2).stream())
            .distinct()
            .toList();

    private static final String PAGE = """
            { organization(by: {key: "as-written-org"}) { departures(first: 100, after: %s) {
                pageInfo { hasNextPage endCursor } nodes { %s } } } }""";

    @Autowired
    GraphQlApi api;

    @Autowired
    JdbcClient sql;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        seed.person("as-written-person");
        seed.organization("as-written-org");
        for (var date : DATES) {
            var article = seed.article(key(date));
            if (isPublicationDate(date)) {
                article.on(date);
            }
            seed.departure(key(date))
                    .of("as-written-person")
                    .from("as-written-org")
                    .on(date)
                    .reportedBy(key(date));
        }
        seed.load(loader);
    }

    private static boolean isPublicationDate(String date) {
        return !date.matches(".*[~?].*|[0-9]{3}X|[0-9]{4}-3[0-9]");
    }

    private static String key(String date) {
        return "as-written-" + DATES.indexOf(date);
    }

    @Test
    void returnsTheDatesOfEventsClaimsAndArticles() {
        var events = new HashMap<String, String>();
        var claims = new HashMap<String, String>();
        var articles = new HashMap<String, String>();
        for (var node : departures("""
                key occurred { edtf } attested(property: OCCURRED) { value { ... on DateValue { date { edtf } } } }
                reports(first: 1) { nodes { article { published { edtf } } } }""")) {
            var key = node.get("key").toString();
            events.put(key, at(node, "occurred", "edtf"));
            claims.put(key, at(node, "attested", "value", "date", "edtf"));
            articles.put(key, at(node, "reports", "nodes", "article", "published", "edtf"));
        }

        assertThat(events).isEqualTo(written(date -> date));
        assertThat(claims).isEqualTo(written(date -> date));
        assertThat(articles).isEqualTo(written(date -> isPublicationDate(date) ? date : null));
    }

    private List<Map<String, ?>> departures(String fields) {
        var nodes = new ArrayList<Map<String, ?>>();
        var page = api.execute(PAGE.formatted("null", fields));
        while (true) {
            nodes.addAll(page.at("organization.departures.nodes"));
            if (!page.<Boolean>at("organization.departures.pageInfo.hasNextPage")) {
                return nodes;
            }
            var end = page.<String>at("organization.departures.pageInfo.endCursor");
            page = api.execute(PAGE.formatted('"' + end + '"', fields));
        }
    }

    private static @Nullable String at(Object value, String... path) {
        var current = value;
        for (var name : path) {
            current = current instanceof List<?> list ? list.getFirst() : current;
            current = current == null ? null : ((Map<?, ?>) current).get(name);
        }
        return (String) current;
    }

    private static Map<String, @Nullable String> written(Function<String, @Nullable String> value) {
        var written = new HashMap<String, @Nullable String>();
        DATES.forEach(date -> written.put(key(date), value.apply(date)));
        return written;
    }

    @Test
    void returnsThemInTheViews() {
        assertThat(rows("select event_key, occurred from report.departures"))
                .containsAllEntriesOf(written(date -> date));
        assertThat(rows("select event_key, occurred from report.people_moves"))
                .containsAllEntriesOf(written(date -> date));
        assertThat(rows("select event_key, published from report.event_sources"))
                .containsAllEntriesOf(written(date -> isPublicationDate(date) ? date : null));
    }

    private Map<String, @Nullable String> rows(String query) {
        var rows = new HashMap<String, @Nullable String>();
        sql.sql(query).query(row -> {
            rows.put(row.getString(1), row.getString(2));
        });
        return rows;
    }

    @Test
    void sortsAndCountsByWhatIsWritten() {
        assertThat(rows("select key, sort_date::text from event where key like 'as-written-%'"))
                .isEqualTo(
                        written(date -> SortDate.ofEvent(FuzzyDate.parse(date)).toString()));
        assertThat(api.execute("""
                        { organization(by: {key: "as-written-org"}) {
                            departures(first: 100, orderBy: {field: OCCURRED, direction: ASC}, filter: {occurred: {overlaps: {from: "1875-01-01", through: "1876-12-31"}}}) {
                              nodes { occurred { edtf } } } } }""").<List<String>>at("organization.departures.nodes[*].occurred.edtf"))
                .filteredOn(IN_ORDER::contains)
                .isEqualTo(IN_ORDER);
    }

    @Test
    void reportsClaimsOfTheSameDaysInOtherPrecisionsAsDisputed(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        seed.article("same-days-one");
        seed.article("same-days-other");
        seed.event(EventType.OTHER, "same-days")
                .on("2025-01/..")
                .with(
                        "reports",
                        List.of(claim("same-days-one", "2025-01/.."), claim("same-days-other", "2025-01-01/..")));
        seed.load(loader);

        assertThat(new TreeSet<>(
                        sql.sql("select kind || ' ' || value from report.disputes where event_key = 'same-days'")
                                .query(String.class)
                                .list()))
                .containsExactly("DIFFERENT_PRECISION 2025-01-01/..", "DIFFERENT_PRECISION 2025-01/..");
    }

    private static Map<String, ?> claim(String article, String date) {
        var rank = date.equals("2025-01/..") ? "PREFERRED" : "NORMAL";
        var claim = new HashMap<String, Object>(
                Map.of("property", "OCCURRED", "value", date, "original", "then", "rank", rank));
        if (rank.equals("PREFERRED")) {
            claim.put("rankReason", "it says no more than it knows");
        }
        return Map.of("article", article, "stance", "REPORTS", "claims", List.of(claim));
    }
}
