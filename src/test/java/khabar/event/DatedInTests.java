package khabar.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Who left in August 2025" has one answer: in filters, statistics and reports. */
@ApiTest("khabar.seeds=./seeds") // a context of its own, whose database has the made-up departures as well
class DatedInTests {

    private static final List<String> DATES = List.of(
            "1985-08-14",
            "1985-08",
            "1985-08-01/1985-08-14",
            "../1985-08-14",
            "../1985-08",
            "../1985",
            "1985-08-20/..",
            "1985-08/..",
            "1985~",
            "1985-33",
            "1985-07-20/1985-08-02",
            "1984/1985",
            "198X",
            "../1985-12-31",
            "../1985-12",
            "1985-01/..",
            "1985-01-01/..",
            "1985-10-01/1985-12");

    @Autowired
    GraphQlApi api;

    @Autowired
    JdbcClient sql;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        seed.person("dated-person");
        seed.organization("dated-org");
        seed.article("dated-article").on("1990");
        DATES.forEach(date -> departure(seed, date));
        departure(seed, "");
        seed.load(loader);
    }

    private static void departure(SeedBuilder seed, String date) {
        seed.departure(key(date)).of("dated-person").from("dated-org").on(date).reportedBy("dated-article");
    }

    private static String key(String date) {
        return "dated-" + date.replace('/', '+');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1985-08-01 | 1985-08-31 | 1985-08-14 1985-08 1985-08-01/1985-08-14 ../1985-08-14 ../1985-08 1985-08-20/.. 1985-08/..",
                "1985-08-14 | 1985-08-14 | 1985-08-14 ../1985-08-14",
                "1985-07-01 | 1985-07-31 |",
                "1985-12-01 | 1985-12-31 | ../1985-12-31 ../1985-12",
                "1985-12-31 | 1985-12-31 | ../1985-12-31",
                "1985-01-01 | 1985-01-31 | 1985-01/.. 1985-01-01/..",
                "1985-01-01 | 1985-01-01 | 1985-01-01/..",
                "1985-10-01 | 1985-12-31 | ../1985-12-31 ../1985-12 1985-10-01/1985-12",
                "1985-01-01 | 1985-03-31 | 1985-33 1985-01/.. 1985-01-01/..",
                "1985-07-01 | 1985-08-31 | 1985-08-14 1985-08 1985-08-01/1985-08-14 ../1985-08-14 ../1985-08 1985-08-20/.. 1985-08/.. 1985-07-20/1985-08-02",
                "1984-01-01 | 1984-12-31 |",
                "1980-01-01 | 1984-12-31 |",
                "1986-01-01 | 1989-12-31 |",
            })
    void findsWhatSourcesDateToTheDays(String from, String through, String expected) {
        assertThat(found("datedIn: {from: \"%s\", through: \"%s\"}".formatted(from, through)))
                .containsExactlyInAnyOrder(keys(expected));
        assertThat(sql.sql("select event_key from report.departures where organization_key = 'dated-org'"
                                + " and dated_from >= cast(? as date) and dated_through <= cast(? as date)")
                        .params(from, through)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(keys(expected));
    }

    private static String[] keys(String dates) {
        return dates == null
                ? new String[0]
                : Arrays.stream(dates.split(" ")).map(DatedInTests::key).toArray(String[]::new);
    }

    @Test
    void findsADayForEachEndInItsYear() {
        assertThat(found("datedIn: {from: \"1985-01-01\", through: \"1985-12-31\"}"))
                .hasSize(16)
                .doesNotContain(key("1984/1985"), key("198X"), key(""));
        assertThat(found("datedIn: {}")).hasSize(DATES.size());
        assertThat(found("overlaps: {from: \"1972-07-01\", through: \"1972-07-31\"}"))
                .containsExactlyInAnyOrder(
                        key("../1985-08-14"),
                        key("../1985-08"),
                        key("../1985"),
                        key("../1985-12-31"),
                        key("../1985-12"));
    }

    private List<String> found(String condition) {
        return api.execute(
                        "{ organization(by: {key: \"dated-org\"}) { departures(first: 100, filter: {occurred: {%s}}) { nodes { key } } } }"
                                .formatted(condition))
                .at("organization.departures.nodes[*].key");
    }

    @ParameterizedTest
    @CsvSource({"xai, 2025-08", "x, 2025-08", "dated-org, 1985-08", "dated-org, 1985-07", "tesla, 2025-08"})
    void filtersStatisticsAndReportsAgree(String organization, String month) {
        var days = YearMonth.parse(month);
        var response = api.execute("""
                { organization(by: {key: "%1$s"}) { departures(filter: {occurred: {datedIn: {from: "%2$s", through: "%3$s"}}}) { totalCount nodes { key } } }
                  eventStats(filter: {types: [DEPARTURE]}, groupBy: [ORGANIZATION, MONTH], roles: [EMPLOYER], first: 100) {
                    nodes { organization { key } month eventCount } } }""".formatted(organization, days.atDay(1), days.atEndOfMonth()));
        var counted = response.<List<Integer>>at(
                "eventStats.nodes[?(@.organization.key == '%s' && @.month == '%s')].eventCount"
                        .formatted(organization, month));

        assertThat(counted.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(response.<Integer>at("organization.departures.totalCount"));
        assertThat(sql.sql("select event_key from report.departures where organization_key = ? and month = ?")
                        .params(organization, month)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(response.at("organization.departures.nodes[*].key"));
        assertThat(sql.sql(
                                "select coalesce(sum(departures), 0) from report.organization_flow where organization_key = ? and month = ?")
                        .params(organization, month)
                        .query(Integer.class)
                        .single())
                .isEqualTo(response.<Integer>at("organization.departures.totalCount"));
    }

    @Test
    void answersWhoLeftInAugust2025() {
        var filter = "{types: [DEPARTURE], occurred: {datedIn: {from: \"2025-08-01\", through: \"2025-08-31\"}}}";
        var expected = List.of("igor-babuschkin", "linda-yaccarino", "robert-keele");

        assertThat(api.execute("{ events(filter: %s) { nodes { ... on Departure { person { key } } } } }"
                                .formatted(filter))
                        .<List<String>>at("events.nodes[*].person.key"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(sql.sql("select person_key from report.departures where month = '2025-08' order by 1")
                        .query(String.class)
                        .list())
                .isEqualTo(expected);
    }

    /** Counts by hand the events whose dates are within each year, and compares them with those of the statistics. */
    @Test
    void countsYearsAsFiltersDo() {
        var counted = new TreeMap<String, Integer>();
        for (var row : api.execute("{ eventStats(groupBy: [YEAR], first: 100) { nodes { year eventCount } } }")
                .<List<Map<String, ?>>>at("eventStats.nodes")) {
            counted.put(String.valueOf(row.get("year")), (Integer) row.get("eventCount"));
        }

        assertThat(Stream.of("1985", "2016", "2023", "2025", "2026"))
                .allSatisfy(year -> assertThat(api.execute("""
                        { events(filter: {countedByParts: false, occurred: {datedIn: {from: "%1$s-01-01", through: "%1$s-12-31"}}}) { totalCount } }""".formatted(year)).<Integer>at("events.totalCount"))
                        .isEqualTo(counted.get(year)));
    }
}
