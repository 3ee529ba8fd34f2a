package khabar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tests {@code eventStats} by the entities in some roles. */
@ApiTest
class RoleStatisticsTests {

    private static final Pattern EXAMPLE = Pattern.compile("`(eventStats\\(.*?\\))`");

    @Autowired
    GraphQlApi api;

    @Autowired
    JdbcClient sql;

    /** Runs the example that the schema's description gives. */
    @Test
    void exampleOfTheDescriptionCountsAsTheReportDoes() {
        String description = api.execute("{ __type(name: \"Query\") { fields { name description } } }")
                .<List<String>>at("__type.fields[?(@.name == 'eventStats')].description")
                .getFirst();
        var example = EXAMPLE.matcher(description.replaceAll("\\s+", " "));
        assertThat(example.find()).isTrue();

        var counts = new HashMap<String, Integer>();
        for (var row : rows(example.group(1), "organization { key } year eventCount")) {
            counts.put(key(row.get("organization")) + " " + row.get("year"), (Integer) row.get("eventCount"));
        }

        var expected = new HashMap<String, Integer>();
        sql.sql("""
                        select organization_key || ' ' || coalesce(year::text, 'null'), count(*)
                          from report.departures group by 1""").query(row -> {
            expected.put(row.getString(1), row.getInt(2));
        });
        assertThat(counts).isEqualTo(expected).hasSizeGreaterThan(3);
        assertThat(counts.keySet()).noneMatch(row -> row.startsWith("openai "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DEPARTURE  | EMPLOYER         | ORGANIZATION",
                "DEPARTURE  | NEXT_EMPLOYER    | ORGANIZATION",
                "HIRE       | EMPLOYER         | ORGANIZATION",
                "HIRE       | FORMER_EMPLOYER  | ORGANIZATION",
                "HIRE       | PERSON           | PERSON",
                "LAWSUIT    | DEFENDANT        | ORGANIZATION",
                "LAWSUIT    | DEFENDANT        | PERSON",
                "STATEMENT  | SPEAKER          | PERSON",
                "STATEMENT  | SPEAKER, SUBJECT | ORGANIZATION",
                "DELIVERY   | RECIPIENT        | ORGANIZATION",
                "DELIVERY   | SUPPLIER         | PERSON",
                "FOUNDING   | FOUNDER          | PERSON",
            })
    void countsOnlyEntitiesInTheRoles(String type, String roles, String dimension) {
        var filter = "{types: [%s], countedByParts: false}".formatted(type);
        List<List<Map<String, ?>>> events = api.execute(
                        "{ events(first: 100, filter: %s) { nodes { participants(roles: [%s]) { entity { key type } } } } }"
                                .formatted(filter, roles))
                .at("events.nodes[*].participants");
        var expected = new HashMap<String, Integer>();
        for (var participants : events) {
            var keys = new HashSet<String>();
            participants.stream()
                    .map(participant -> (Map<?, ?>) participant.get("entity"))
                    .filter(entity -> dimension.equals(entity.get("type")))
                    .forEach(entity -> keys.add(key(entity)));
            if (keys.isEmpty()) {
                keys.add("null");
            }
            keys.forEach(key -> expected.merge(key, 1, Integer::sum));
        }

        var field = dimension.toLowerCase(Locale.ROOT);
        var counts = new HashMap<String, Integer>();
        rows(
                        "eventStats(filter: %s, groupBy: [%s], roles: [%s], first: 100)"
                                .formatted(filter, dimension, roles),
                        field + " { key } eventCount")
                .forEach(row -> counts.put(key(row.get(field)), (Integer) row.get("eventCount")));

        assertThat(counts).isEqualTo(expected);
        assertThat(counts.keySet()).anyMatch(key -> !key.equals("null"));
    }

    @Test
    void countsPeopleInEveryRoleUnlessGroupedByThem() {
        var byEmployer =
                "eventStats(filter: {types: [DEPARTURE]}, groupBy: [ORGANIZATION], roles: [EMPLOYER], first: 100)";
        assertThat(rows(byEmployer, "organization { key } personCount"))
                .contains(Map.of("organization", Map.of("key", "xai"), "personCount", 4));

        var byBoth =
                "eventStats(filter: {types: [DEPARTURE]}, groupBy: [ORGANIZATION, PERSON], roles: [EMPLOYER, PERSON], first: 100)";
        assertThat(rows(byBoth, "organization { key } person { key } eventCount personCount"))
                .contains(Map.of(
                        "organization",
                        Map.of("key", "xai"),
                        "person",
                        Map.of("key", "robert-keele"),
                        "eventCount",
                        1,
                        "personCount",
                        1))
                .noneMatch(row -> key(row.get("organization")).equals("openai"));
    }

    private List<Map<String, ?>> rows(String field, String selection) {
        return api.execute("{ %s { nodes { %s } } }".formatted(field, selection))
                .at("eventStats.nodes");
    }

    private static String key(Object entity) {
        return entity instanceof Map<?, ?> object ? String.valueOf(object.get("key")) : "null";
    }
}
