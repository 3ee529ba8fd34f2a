package khabar.event;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dates of all years that a seed can state. Java's old calendar has others before 1582-10-15. */
@ApiTest({ApiTest.NO_SEEDS, "spring.application.name=distant-dates"}) // a context of its own: it counts all rows
class DistantDateTests {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Days around each change of calendar, leap days, and some of all centuries; then less precise dates. */
    private static final List<String> DATES = Stream.concat(
                    days(),
                    Stream.of(
                            "0001",
                            "0001-01",
                            "0004-02",
                            "000X",
                            "1582",
                            "1582-10",
                            "158X",
                            "1582-36",
                            "1582-10-10~",
                            "../1582-10-10",
                            "1582-10-05/..",
                            "0001-01-02/1582-10-14",
                            "1100-02-28/1100-03-01",
                            "9999",
                            "9999-12",
                            "999X",
                            "../9999",
                            "1752-09"))
            .toList();

    @Autowired
    GraphQlApi api;

    @Autowired
    DataSource database;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        load(loader, "first");
        // The second load reads the stored dates and updates the rows.
        load(loader, "second");
    }

    private static void load(SeedLoader loader, String title) {
        var seed = new SeedBuilder();
        seed.person("traveller");
        seed.organization("company");
        for (int i = 0; i < DATES.size(); i++) {
            var date = DATES.get(i);
            seed.article("article-" + i).titled(title).on(date.matches("[0-9-]{10}") ? date : "2025");
            seed.departure("event-" + i)
                    .with("title", Map.of("en", title))
                    .of("traveller")
                    .from("company")
                    .on(date)
                    .reportedBy("article-" + i);
        }
        seed.article("at-an-instant").on("1582-10-10T23:30:00Z").titled(title);
        seed.article("at-the-first-instant").on("0001-01-01T00:00:00Z").titled(title);
        seed.article("at-the-last-instant").on("9999-12-31T23:59:59Z").titled(title);
        seed.load(loader);
    }

    private static Stream<String> days() {
        var random = new Random(1582);
        return Stream.of(
                        FIRST.datesUntil(LocalDate.of(1, 1, 4)),
                        LocalDate.of(1582, 10, 1).datesUntil(LocalDate.of(1582, 11, 1)),
                        LocalDate.of(1752, 9, 1).datesUntil(LocalDate.of(1752, 9, 16)),
                        LocalDate.of(9999, 12, 29).datesUntil(LAST),
                        Stream.of(LAST, LocalDate.of(4, 2, 29), LocalDate.of(1200, 2, 29), LocalDate.of(1600, 2, 29)),
                        IntStream.rangeClosed(1, 99).mapToObj(century -> LocalDate.of(100 * century, 2, 28)),
                        IntStream.rangeClosed(1, 99).mapToObj(century -> LocalDate.of(100 * century, 3, 1)),
                        random.longs(200, FIRST.toEpochDay(), LAST.toEpochDay()).mapToObj(LocalDate::ofEpochDay))
                .flatMap(days -> days)
                .map(LocalDate::toString);
    }

    @Test
    void storesTheDatesOfEventsAsWritten() {
        assertSame("event-", "select key, occurred_edtf from event");
        assertSame("event-", "select event_key, occurred from report.departures");
    }

    @Test
    void storesTheDatesOfClaimsAsWritten() {
        assertSame("event-", """
                select event.key, value_edtf
                  from claim
                  join event_report report on report.id = claim.report_id
                  join event on event.id = report.event_id
                 where claim.property = 'OCCURRED'""");
    }

    @Test
    void storesTheDatesOfArticlesAsWritten() {
        assertSame("article-", """
                select article_key, case published when '2025' then null else published end from report.event_sources""");
    }

    @ParameterizedTest
    @CsvSource({
        "at-an-instant, 1582-10-10, 1582-10-10T23:30:00Z",
        "at-the-first-instant, 0001-01-01, 0001-01-01T00:00:00Z",
        "at-the-last-instant, 9999-12-31, 9999-12-31T23:59:59Z"
    })
    void returnsInstants(String key, String date, String instant) {
        var article = api.execute("{ article(by: {key: \"%s\"}) { published { edtf } publishedAt } }".formatted(key));

        assertThat(article.<String>at("article.published.edtf")).isEqualTo(date);
        assertThat(article.<String>at("article.publishedAt")).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "0300-02-28", "1582-10-04", "1582-10-10", "1582-10-15", "9999-12-31"})
    void findsEventsOfADay(String day) {
        var response = api.execute("""
                query ($day: Date!) { events(filter: {occurred: {within: {from: $day, through: $day}}}) {
                    nodes { occurred { edtf from through formatted } } } }""", Map.of("day", day));

        assertThat(response.<List<String>>at("events.nodes[*].occurred.edtf"))
                .allMatch(edtf -> edtf.equals(day) || edtf.equals(day + "~"))
                .contains(day);
        assertThat(response.<List<String>>at("events.nodes[*].occurred.from")).containsOnly(day);
        assertThat(response.<List<String>>at("events.nodes[*].occurred.through"))
                .containsOnly(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001", "0004", "1582", "1752", "9999"})
    void countsEventsByYear(String year) {
        var response = api.execute("""
                query ($from: Date!, $through: Date!) {
                  eventStats(groupBy: [YEAR], filter: {occurred: {within: {from: $from, through: $through}}}) {
                    nodes { year eventCount } } }""", Map.of("from", year + "-01-01", "through", year + "-12-31"));

        assertThat(response.<List<Integer>>at("eventStats.nodes[*].year")).containsExactly(Integer.valueOf(year));
        assertThat(response.<List<Integer>>at("eventStats.nodes[*].eventCount")).containsExactly((int) DATES.stream()
                .filter(date -> date.startsWith(year))
                .filter(date -> !date.contains("/"))
                .count());
    }

    /** The query returns keys and dates; null stands for a date that is not compared. */
    private void assertSame(String prefix, String query) {
        var written = IntStream.range(0, DATES.size()).boxed().collect(toMap(i -> prefix + i, DATES::get));
        var stored = JdbcClient.create(database)
                .sql(query)
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .list();

        assertThat(stored).hasSize(DATES.size());
        assertThat(stored).filteredOn(row -> row[1] != null).allSatisfy(row -> assertThat(row[1])
                .isEqualTo(written.get(row[0])));
    }
}
