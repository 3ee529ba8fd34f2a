package khabar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Compares counts of events with those of a list of the same events that are counted by hand. */
@ApiTest
class EventStatsTests {

    private static final String ROW =
            "type status year month week day firstReportedYear firstReportedMonth firstReportedWeek firstReportedDay organization { key } person { key } language publisher { key } eventCount articleCount publisherCount personCount";

    @Autowired
    GraphQlApi api;

    static List<List<EventDimension>> dimensions() {
        var all = new ArrayList<List<EventDimension>>();
        for (var one : EventDimension.values()) {
            all.add(List.of(one));
            Arrays.stream(EventDimension.values())
                    .filter(other -> other.compareTo(one) > 0)
                    .forEach(other -> all.add(List.of(other, one)));
        }
        all.add(List.of(EventDimension.values()));
        return all;
    }

    @ParameterizedTest
    @MethodSource("dimensions")
    void countsByEveryDimension(List<EventDimension> dimensions) {
        List<Map<String, ?>> events = api.execute("""
                query { statements: events(first: 100, filter: {countedByParts: false, types: [STATEMENT]}) { ...Counted }
                        unclassified: events(first: 100, filter: {countedByParts: false, types: [OTHER]}) { ...Counted }
                        others: events(first: 100, filter: {countedByParts: false, not: {types: [STATEMENT, OTHER]}}) { ...Counted } }
                fragment Counted on EventConnection { nodes { key type status occurred { from through edtf } coverage { firstReported { from through edtf } }
                    participants { entity { key type } } reports { nodes { article { key language publisher { key } } } } } }""").at("*.nodes[*]");

        assertThat(EventCounts.ofRows(pages("groupBy: [%s]".formatted(names(dimensions)), 100)))
                .isEqualTo(EventCounts.ofEvents(events, dimensions));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "filter: {types: [TRIAL]}, groupBy: [TYPE]                                 | [1]",
                "filter: {types: []}, groupBy: [TYPE]                                      | []",
                "filter: {countedByParts: true}, groupBy: [TYPE]                           | []",
                "filter: {types: [LAWSUIT], hasParts: true}, groupBy: [TYPE]               | [1]",
                "filter: {types: [DEPARTURE], inferred: true}, groupBy: [STATUS]           | [5]",
                "filter: {types: [DEPARTURE], participants: [{roles: [EMPLOYER], entity: {key: \"xai\"}}]}, groupBy: [TYPE] | [4]",
                "filter: {types: [DEPARTURE, HIRE, TRIAL, LAUNCH]}, groupBy: [TYPE], having: {gte: 9} | [12, 9]",
                "filter: null, groupBy: [TYPE], having: {gte: 1000}                        | []",
                "filter: {types: [TRIAL]}, groupBy: [TYPE], having: {gte: null, lte: 1}    | [1]",
                "filter: {types: [TRIAL]}, groupBy: [LANGUAGE], having: null, orderBy: null | [1]",
            })
    void countsOnlyFilteredEvents(String arguments, String counts) {
        assertThat(rows(arguments)).extracting(row -> row.get("eventCount")).hasToString(counts);
    }

    @ParameterizedTest
    @CsvSource({"EVENTS, eventCount", "ARTICLES, articleCount", "PUBLISHERS, publisherCount", "PERSONS, personCount"})
    void ordersAndPagesByEveryMeasure(String measure, String field) {
        for (var direction : List.of("ASC", "DESC")) {
            var arguments =
                    "groupBy: [MONTH, ORGANIZATION], orderBy: {by: %s, direction: %s}".formatted(measure, direction);
            var all = rows(arguments);
            var ascending = Comparator.comparing((Map<String, ?> row) -> (Integer) row.get(field));
            assertThat(all)
                    .hasSizeGreaterThan(10)
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo(direction.equals("ASC") ? ascending : ascending.reversed());

            assertThat(pages(arguments, 7)).isEqualTo(all);
            assertThat(pages(arguments, 100)).isEqualTo(all);
        }
    }

    private List<Map<String, ?>> pages(String arguments, int size) {
        var rows = new ArrayList<Map<String, ?>>();
        var cursor = "null";
        var more = true;
        while (more) {
            var response = api.execute(
                    "{ eventStats(%s, first: %d, after: %s) { edges { cursor node { %s } } pageInfo { hasNextPage endCursor } } }"
                            .formatted(arguments, size, cursor, ROW));
            rows.addAll(response.at("eventStats.edges[*].node"));
            cursor = '"' + response.<String>at("eventStats.pageInfo.endCursor") + '"';
            more = response.at("eventStats.pageInfo.hasNextPage");
        }
        return rows;
    }

    private List<Map<String, ?>> rows(String arguments) {
        return api.execute("{ eventStats(%s, first: 100) { nodes { %s } } }".formatted(arguments, ROW))
                .at("eventStats.nodes");
    }

    private static String names(List<EventDimension> dimensions) {
        return dimensions.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
