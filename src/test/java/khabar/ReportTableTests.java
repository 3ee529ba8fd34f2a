package khabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import khabar.testing.ApiTest;
import khabar.testing.FlatRows;
import khabar.testing.GraphQlApi;
import khabar.testing.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Compares the views of entities, events, participants, articles, mentions and claims with the API. */
@ApiTest
class ReportTableTests {

    /** More events than a page has, in pages that do not overlap. */
    private static final List<String> PAGES =
            List.of("types: [STATEMENT]", "types: [OTHER]", "not: {types: [STATEMENT, OTHER]}");

    @Autowired
    GraphQlApi api;

    @Autowired
    DataSource database;

    @Test
    void entitiesEqualThoseOfTheApi() throws SQLException {
        assertEqual("""
                select entity_key, entity_type, name, description, description_source, article_count, event_count
                  from report.entities""", """
                { entities(first: 100) { nodes { key type name { value } description descriptionSource articles { totalCount } events { totalCount } } } }""");
    }

    @Test
    void entitiesHaveNamesInFourLanguages() throws SQLException {
        assertEqual("""
                select entity_key,
                       name_en is null, coalesce(name_en, name), name_hi is null, coalesce(name_hi, name),
                       name_fa is null, coalesce(name_fa, name), name_tr is null, coalesce(name_tr, name)
                  from report.entities""", """
                { entities(first: 100) { nodes { key
                    en: name(languages: ["en"]) { isFallback value } hi: name(languages: ["hi"]) { isFallback value }
                    fa: name(languages: ["fa"]) { isFallback value } tr: name(languages: ["tr"]) { isFallback value } } } }""");
    }

    /** Each language of the seeds' names. */
    @ParameterizedTest
    @CsvSource({"en", "hi", "fa", "tr"})
    void entityNamesAreThoseThatTheApiShows(String language) throws SQLException {
        try (var reader = ReportReader.open(database)) {
            assertThat(reader.rows("select distinct language from report.entity_names"))
                    .containsExactlyInAnyOrder(List.of("en"), List.of("hi"), List.of("fa"), List.of("tr"));
        }
        assertEqual("""
                select entity_key, entity_type, not exists (
                           select from report.entity_names shown where shown.entity_key = entities.entity_key and language = '%1$s'),
                       coalesce((select names.name from report.entity_names names where names.entity_key = entities.entity_key and language = '%1$s'), name)
                  from report.entities""".formatted(language), """
                { entities(first: 100) { nodes { key type name(languages: ["%s"]) { isFallback value } } } }""".formatted(language));
    }

    @Test
    void identifiersEqualThoseOfTheApi() throws SQLException {
        assertEqual(
                "select entity_key, scheme, value, source from report.entity_identifiers",
                "{ entities(first: 100) { nodes { key identifiers { scheme value source } } } }");
    }

    @Test
    void eventsEqualThoseOfTheApi() throws SQLException {
        var fields = """
                key type title(languages: ["en"]) { value } status
                occurred { edtf from through precision certainty } inferredFrom { key } partOf { key }
                coverage { articleCount publisherCount languages firstReported { from } }""";
        assertEqual("""
                select event_key, event_type, title, status, occurred, occurred_from, occurred_through, occurred_precision,
                       occurred_certainty, inferred_from_key, part_of_key, article_count, publisher_count, languages, first_reported
                  from report.events""", events(fields));
        assertEqual("""
                select event_key, title_hi is null, coalesce(title_hi, title), title_fa is null, coalesce(title_fa, title),
                       title_tr is null, coalesce(title_tr, title)
                  from report.events""", events("""
                key hi: title(languages: ["hi"]) { isFallback value } fa: title(languages: ["fa"]) { isFallback value }
                tr: title(languages: ["tr"]) { isFallback value }"""));
    }

    @ParameterizedTest
    @CsvSource({
        "is_disputed, disputed",
        "has_parts, hasParts",
        "is_inferred, inferred",
        "is_counted_by_parts, countedByParts"
    })
    void eventsAreMarkedAsTheFiltersOfTheApiSelect(String column, String filter) throws SQLException {
        assertEqual(
                "select event_key from report.events where " + column,
                "{ events(filter: {%s: true}, first: 100) { nodes { key } } }".formatted(filter));
    }

    @Test
    void monthsAndYearsEqualThoseOfEventStats() throws SQLException {
        assertEqual("""
                select month, year, count(*) from report.events where not is_counted_by_parts group by month, year""", """
                { eventStats(groupBy: [MONTH, YEAR], first: 100) { nodes { month year eventCount } } }""");
    }

    @Test
    void weeksMonthsAndYearsOfFirstReportsEqualThoseOfEventStats() throws SQLException {
        for (var view : List.of("events", "departures")) {
            assertEqual(
                    """
                    select first_reported_week, first_reported_month, first_reported_year, count(*)
                      from report.%s %s group by 1, 2, 3""".formatted(view, view.equals("events") ? "where not is_counted_by_parts" : ""),
                    """
                    { eventStats(filter: {%s}, groupBy: [FIRST_REPORTED_WEEK, FIRST_REPORTED_MONTH, FIRST_REPORTED_YEAR], first: 100) {
                        nodes { firstReportedWeek firstReportedMonth firstReportedYear eventCount } } }""".formatted(view.equals("events") ? "" : "types: [DEPARTURE]"));
        }
    }

    @Test
    void weeksMonthsAndYearsOfPublicationEqualThoseOfArticleStats() throws SQLException {
        assertEqual("""
                select published_week, published_month, published_year, count(*) from report.articles group by 1, 2, 3""", """
                { articleStats(groupBy: [WEEK, MONTH, YEAR], first: 100) { nodes { week month year articleCount } } }""");
    }

    @Test
    void participantsEqualThoseOfTheApi() throws SQLException {
        assertEqual(
                "select event_key, event_type, event_status, role, entity_key, entity_type, entity_name, position from report.participants",
                events("key type status participants { role entity { key type name { value } } position }"));
    }

    @Test
    void articlesEqualThoseOfTheApi() throws SQLException {
        assertEqual("""
                select article_key, title, language, publisher_key, publisher_name, story_key, url, bylines, published,
                       published_from, published_through, published_precision, published_at, modified_at, translation_of_key, syndicated_from_key
                  from report.articles""", """
                { articles(first: 100) { nodes { key title(languages: ["en"]) { value } language publisher { key name } story { key } url bylines
                    published { edtf from through precision } publishedAt modifiedAt translationOf { key } syndicatedFrom { key } } } }""");
        assertEqual("select article_key, original_title from report.articles", """
                { articles(first: 100) { nodes { key title { value } } } }""");
        assertEqual(
                "select publisher_key, name, domain, language from report.publishers",
                "{ publishers(first: 100) { nodes { key name domain language } } }");
        assertEqual(
                "select story_key, title from report.stories",
                "{ stories(first: 100) { nodes { key title { value } } } }");
    }

    @Test
    void mentionsEqualThoseOfTheApi() throws SQLException {
        assertEqual(
                "select article_key, language, spelling, entity_key, entity_type, entity_name, resolution, occurrences from report.mentions",
                """
                { articles(first: 100) { nodes { key language mentions(first: 100) { nodes { surfaceForm { value } entity { key type name { value } } resolution count } } } } }""");
    }

    @Test
    void claimsEqualThoseOfTheApi() throws SQLException {
        assertEqual("""
                select event_key, article_key, language, property, role, subject_key, original_text, original_calendar, rank, rank_reason,
                       case when value_precision is not null then value end, value_from, value_through, value_entity_key,
                       value_text, value_number, value_unit, value_qualifier, value_status, recorded_at
                  from report.claims""", events("""
                key reports(first: 100) { nodes { article { key language } claims { property role subject { key } original { value } calendar
                    rank rankReason value { ... on DateValue { date { edtf from through } } ... on EntityValue { entity { key } }
                    ... on TextValue { text { value } } ... on NumberValue { number unit qualifier } ... on StatusValue { status } }
                    recordedAt } } }"""));
    }

    private static List<String> events(String selection) {
        return PAGES.stream()
                .map(page -> "{ events(first: 100, filter: {%s}) { nodes { %s } } }".formatted(page, selection))
                .toList();
    }

    private void assertEqual(String query, String document) throws SQLException {
        assertEqual(query, List.of(document));
    }

    private void assertEqual(String query, List<String> documents) throws SQLException {
        var expected = documents.stream()
                .flatMap(document -> FlatRows.of(document, api.execute(document).data()).stream())
                .toList();
        try (var reader = ReportReader.open(database)) {
            assertThat(reader.rows(query))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(
                            query.contains("distinct")
                                    ? expected.stream().distinct().toList()
                                    : expected);
        }
    }
}
