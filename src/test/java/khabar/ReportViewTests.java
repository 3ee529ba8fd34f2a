package khabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Compares the views of schema {@code report}, read as khabar_reader, with the API. */
@ApiTest
class ReportViewTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    DataSource database;

    /** SQL states: insufficient privilege; or, for a view with joins, a view that cannot be updated. */
    private static final List<String> DENIED_STATES = List.of("42501", "55000");

    private Connection connection;
    private JdbcClient reader;

    @BeforeEach
    void switchToReader() throws SQLException {
        connection = database.getConnection();
        reader = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        reader.sql("set session authorization khabar_reader").update();
    }

    @AfterEach
    void switchBack() throws SQLException {
        reader.sql("reset session authorization").update();
        connection.close();
    }

    @Test
    void departuresEqualThoseOfAllOrganizations() {
        var response = api.execute("""
                { entities(filter: {types: [ORGANIZATION]}, first: 100) { nodes { key ... on Organization { departures(first: 100) { nodes {
                    key status position title(languages: ["en"]) { value } organization { key } person { key name(languages: ["en"]) { value } }
                    nextEmployer { key } occurred { edtf from through precision certainty } inferredFrom { key } partOf { key }
                    coverage { articleCount firstReported { from } } } } } } } }""");
        List<Map<String, ?>> departures = response.at("entities.nodes[*].departures.nodes[*]");

        assertThat(rows("""
                select event_key, status, position, event_title, organization_key, person_key, person_name, next_employer_key,
                       occurred, occurred_from, occurred_through, occurred_precision, occurred_certainty, inferred_from_key,
                       part_of_key, article_count, first_reported
                  from report.departures"""))
                .hasSize(9)
                .containsExactlyInAnyOrderElementsOf(values(
                        departures,
                        List.of(
                                "key",
                                "status",
                                "position",
                                "title.value",
                                "organization.key",
                                "person.key",
                                "person.name.value",
                                "nextEmployer.key",
                                "occurred.edtf",
                                "occurred.from",
                                "occurred.through",
                                "occurred.precision",
                                "occurred.certainty",
                                "inferredFrom.key",
                                "partOf.key",
                                "coverage.articleCount",
                                "coverage.firstReported.from")));
    }

    @Test
    void peopleMovesEqualThoseOfAllPeopleInOrder() {
        var response = api.execute("""
                { entities(filter: {types: [PERSON]}, first: 100) { nodes { ... on Person { key moves(first: 100) { nodes {
                    key type occurred { edtf } ... on Hire { organization { key } position placement { reason after { key } before { key } } } ... on Departure { organization { key } position placement { reason after { key } before { key } } } } } } } } }""");
        var expected = new ArrayList<List<String>>();
        for (var person : response.<List<Map<String, ?>>>at("entities.nodes[*]")) {
            @SuppressWarnings("unchecked")
            var moves = (List<Map<String, ?>>) ((Map<String, ?>) person.get("moves")).get("nodes");
            values(
                            moves,
                            List.of(
                                    "key",
                                    "type",
                                    "occurred.edtf",
                                    "organization.key",
                                    "position",
                                    "placement.reason",
                                    "placement.after.key",
                                    "placement.before.key"))
                    .forEach(move -> expected.add(Stream.concat(Stream.of((String) person.get("key")), move.stream())
                            .toList()));
        }
        expected.sort((one, other) -> one.getFirst().compareTo(other.getFirst()));

        assertThat(rows("""
                select person_key, event_key, event_type, occurred, organization_key, position, placement, placed_after_key, placed_before_key
                  from report.people_moves order by person_key collate "C", move_number""")).hasSizeGreaterThan(15).isEqualTo(expected);
    }

    @Test
    void eventSourcesEqualTheReportsOfAllEvents() {
        var response = api.execute("""
                query { statements: events(first: 100, filter: {types: [STATEMENT]}) { ...Sources }
                        unclassified: events(first: 100, filter: {types: [OTHER]}) { ...Sources }
                        others: events(first: 100, filter: {not: {types: [STATEMENT, OTHER]}}) { ...Sources } }
                fragment Sources on EventConnection { nodes { reports(first: 100) { nodes { stance isPrimarySource quote { value }
                    event { key type title(languages: ["en"]) { value } } article { key language url publisher { key name } published { edtf } title(languages: ["en"]) { value } } } } } }""");

        assertThat(rows("""
                select event_key, event_type, event_title, stance, is_primary_source, quote, article_key, article_title, language, url,
                       publisher_key, publisher_name, published
                  from report.event_sources"""))
                .hasSizeGreaterThan(80)
                .containsExactlyInAnyOrderElementsOf(values(
                        response.at("*.nodes[*].reports.nodes[*]"),
                        List.of(
                                "event.key",
                                "event.type",
                                "event.title.value",
                                "stance",
                                "isPrimarySource",
                                "quote.value",
                                "article.key",
                                "article.title.value",
                                "article.language",
                                "article.url",
                                "article.publisher.key",
                                "article.publisher.name",
                                "article.published.edtf")));
    }

    @Test
    void contentsEqualThoseOfTheApi() {
        var response = api.execute("""
                { events(first: 100, filter: {types: [STATEMENT, CORRESPONDENCE]}) { nodes { reports { nodes {
                    event { key } article { key } claims(properties: [CONTENT]) { value { ... on TextValue { text { value } } } } } } } } }""");
        var expected = new ArrayList<List<String>>();
        for (var report : response.<List<Map<String, ?>>>at("events.nodes[*].reports.nodes[*]")) {
            var contents = objects(report.get("claims")).stream()
                    .map(claim -> at(claim, "value.text.value"))
                    .toList();
            expected.add(List.of(at(report, "event.key"), at(report, "article.key"), String.join("; ", contents)));
        }

        assertThat(rows("select event_key, article_key, content from report.event_sources where content is not null"))
                .hasSizeGreaterThan(80)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void disputesEqualThoseOfTheApi() {
        var response = api.execute("""
                { disputes(kinds: null, first: 100) { nodes { event { key } property role subject { key } kind values {
                    rank articleCount value { ... on DateValue { date { edtf } } ... on NumberValue { number unit qualifier } } } } } }""");
        var expected = new ArrayList<List<String>>();
        for (var dispute : response.<List<Map<String, ?>>>at("disputes.nodes[*]")) {
            for (var value : objects(dispute.get("values"))) {
                var values = Stream.of(
                        at(dispute, "event.key"),
                        at(dispute, "property"),
                        at(dispute, "role"),
                        at(dispute, "subject.key"),
                        at(dispute, "kind"),
                        Objects.requireNonNullElse(at(value, "value.date.edtf"), at(value, "value.number")),
                        at(value, "value.unit"),
                        at(value, "value.qualifier"),
                        String.valueOf("PREFERRED".equals(at(value, "rank"))),
                        at(value, "articleCount"));
                expected.add(Arrays.asList(values.toArray(String[]::new)));
            }
        }

        assertThat(rows("""
                select event_key, property, role, subject_key, kind, value, unit, qualifier, is_preferred, article_count
                  from report.disputes""")).hasSize(12).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void nameVariantsEqualTheNamesOfAllEntities() {
        var response = api.execute("""
                { entities(first: 100) { nodes { key type names { text { value language script } kind isPreferred latin firstSeenIn { key } } } } }""");
        var expected = new ArrayList<List<String>>();
        for (var entity : response.<List<Map<String, ?>>>at("entities.nodes[*]")) {
            for (var name : objects(entity.get("names"))) {
                expected.add(Arrays.asList(
                        at(entity, "key"),
                        at(entity, "type"),
                        at(name, "text.value"),
                        at(name, "text.language"),
                        at(name, "text.script"),
                        at(name, "kind"),
                        at(name, "isPreferred"),
                        at(name, "latin"),
                        at(name, "firstSeenIn.key")));
            }
        }

        assertThat(rows("""
                select entity_key, entity_type, spelling, language, script, kind, is_preferred, latin, first_seen_in_key
                  from report.name_variants""")).hasSizeGreaterThan(100).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void coverageEqualsEventStats() {
        var response = api.execute("""
                { eventStats(groupBy: [MONTH, LANGUAGE], first: 100) { pageInfo { hasNextPage } nodes {
                    month language eventCount articleCount publisherCount } } }""");
        assertThat(response.<Boolean>at("eventStats.pageInfo.hasNextPage")).isFalse();

        assertThat(
                        rows(
                                "select month, language, event_count, article_count, publisher_count from report.coverage_by_month"))
                .hasSize(12)
                .containsExactlyInAnyOrderElementsOf(values(
                        response.at("eventStats.nodes"),
                        List.of("month", "language", "eventCount", "articleCount", "publisherCount")));
        assertThat(
                        rows(
                                "select month from report.coverage_by_month where to_char(first_day, 'YYYY-MM-DD') is distinct from month || '-01'"))
                .isEmpty();
    }

    @Test
    void organizationFlowEqualsEventStatsAndListsOfOrganizations() {
        List<Map<String, ?>> organizations = api.execute("""
                { entities(filter: {types: [ORGANIZATION]}, first: 100) { nodes { ... on Organization { key name { value }
                    departures(first: 1) { totalCount } hires(first: 1) { totalCount }
                    departed: departures(filter: {statuses: [OCCURRED]}) { totalCount } hired: hires(filter: {statuses: [OCCURRED]}) { totalCount } } } } }""").at("entities.nodes");
        var totals = values(
                organizations,
                List.of(
                        "key",
                        "name.value",
                        "hires.totalCount",
                        "departures.totalCount",
                        "hired.totalCount",
                        "departed.totalCount"));
        assertThat(rows("""
                select organization_key, organization_name, sum(arrivals), sum(departures), sum(arrivals_occurred), sum(departures_occurred)
                  from report.organization_flow group by 1, 2"""))
                .hasSizeGreaterThan(5)
                .containsExactlyInAnyOrderElementsOf(totals.stream()
                        .filter(total -> !total.subList(2, 4).equals(List.of("0", "0")))
                        .toList());

        for (var organization : organizations) {
            assertThat(flow(organization.get("key"), "DEPARTURE"))
                    .isEqualTo(rows(organization.get("key"), "departures"));
            assertThat(flow(organization.get("key"), "HIRE")).isEqualTo(rows(organization.get("key"), "arrivals"));
        }
        assertThat(rows("select month from report.organization_flow where net_arrivals <> arrivals - departures"))
                .isEmpty();
    }

    private Set<List<String>> flow(Object organization, String type) {
        var response = api.execute("""
                { eventStats(filter: {types: [%s], participants: [{roles: [EMPLOYER], entity: {key: "%s"}}]}, groupBy: [MONTH], first: 100) {
                    nodes { month eventCount } } }""".formatted(type, organization));
        return Set.copyOf(values(response.at("eventStats.nodes"), List.of("month", "eventCount")));
    }

    private Set<List<String>> rows(Object organization, String column) {
        return Set.copyOf(
                rows("select month, %1$s from report.organization_flow where organization_key = '%2$s' and %1$s > 0"
                        .formatted(column, organization)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from public.event",
                "select body from public.article",
                "select * from public.dispute_derived",
                "delete from report.departures",
                "update report.departures set status = 'DENIED'",
                "insert into public.publisher (key, name) values ('a', 'b')",
                "create table report.mine (id int)",
                "create table public.mine (id int)",
                "create temporary table mine (id int)",
                "create view report.mine as select 1 as one",
                "drop view report.departures",
            })
    void readerCannotDoAnythingElse(String statement) {
        assertThatThrownBy(() -> reader.sql(statement).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isIn(DENIED_STATES));
    }

    @Test
    void everyViewAndColumnHasAComment() {
        assertThat(rows("""
                select relation.relname || coalesce('.' || attname, '')
                  from pg_class relation
                  left join pg_attribute on attrelid = relation.oid and attnum > 0
                 where relnamespace = 'report'::regnamespace
                   and (col_description(relation.oid, attnum) is null or obj_description(relation.oid, 'pg_class') is null)""")).isEmpty();
    }

    private List<List<String>> rows(String query) {
        return reader.sql(query)
                .query((row, number) -> {
                    var values = new String[row.getMetaData().getColumnCount()];
                    for (int i = 0; i < values.length; i++) {
                        var value = row.getObject(i + 1);
                        values[i] = value == null ? null : value.toString();
                    }
                    return Arrays.asList(values);
                })
                .list();
    }

    private static List<List<String>> values(Collection<Map<String, ?>> objects, List<String> paths) {
        return objects.stream()
                .map(object -> Arrays.asList(
                        paths.stream().map(path -> at(object, path)).toArray(String[]::new)))
                .toList();
    }

    /** The value at a dotted path; null if any value on the path is null. */
    private static String at(Map<String, ?> object, String path) {
        Object value = object;
        for (var name : path.split("\\.")) {
            value = value == null ? null : ((Map<?, ?>) value).get(name);
        }
        return value == null ? null : value.toString();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, ?>> objects(Object list) {
        return (List<Map<String, ?>>) list;
    }
}
