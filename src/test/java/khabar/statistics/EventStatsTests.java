package khabar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.testing.Api;
import khabar.testing.ApiTest;
import khabar.testing.StatementLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Compares counts of events with a list of the same events that the test counts itself. */
@ApiTest
class EventStatsTests {

    private static final String ROW =
            "type status year month organization { key } person { key } language publisher { key } eventCount articleCount publisherCount personCount";

    @Autowired
    Api api;

    @Autowired
    StatementLog log;

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
        List<Map<String, ?>> events = api.ask("""
                { events(first: 100, filter: {hasParts: false}) { pageInfo { hasNextPage } nodes { key type status occurred { from through }
                    participants { entity { key type } } reports { nodes { article { key language publisher { key } } } } } } }""").at("events.nodes");

        assertThat(counted(pages("groupBy: [%s]".formatted(names(dimensions)), 100)))
                .isEqualTo(counted(events, dimensions));
    }

    /** Maps the values of all dimensions to the four counts. */
    private static Map<List<String>, List<Integer>> counted(List<Map<String, ?>> rows) {
        var counted = new HashMap<List<String>, List<Integer>>();
        for (var row : rows) {
            var values = new ArrayList<String>();
            for (var dimension :
                    List.of("type", "status", "year", "month", "organization", "person", "language", "publisher")) {
                var value = row.get(dimension);
                values.add(String.valueOf(value instanceof Map<?, ?> object ? object.get("key") : value));
            }
            counted.put(
                    values,
                    Stream.of("eventCount", "articleCount", "publisherCount", "personCount")
                            .map(row::get)
                            .map(Integer.class::cast)
                            .toList());
        }
        assertThat(counted).hasSameSizeAs(rows);
        return counted;
    }

    private static Map<List<String>, List<Integer>> counted(
            List<Map<String, ?>> events, List<EventDimension> dimensions) {
        var groups = new HashMap<List<String>, List<Set<String>>>();
        for (var event : events) {
            for (var combination : combinations(event)) {
                var values = Arrays.stream(EventDimension.values())
                        .map(dimension ->
                                dimensions.contains(dimension) ? combination.get(dimension.ordinal()) : "null")
                        .toList();
                var sets =
                        groups.computeIfAbsent(values, key -> Stream.generate(() -> (Set<String>) new HashSet<String>())
                                .limit(4)
                                .toList());
                sets.get(0).add(String.valueOf(event.get("key")));
                sets.get(1).add(combination.get(8));
                sets.get(2).add(combination.get(7));
                sets.get(3).add(combination.get(5));
            }
        }
        return groups.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, group -> group.getValue().stream()
                .map(set -> (int)
                        set.stream().filter(value -> !value.equals("null")).count())
                .toList()));
    }

    /** The event's values for each combination of its organizations, persons and articles. */
    private static List<List<String>> combinations(Map<String, ?> event) {
        var organizations = entities(event, "ORGANIZATION");
        var persons = entities(event, "PERSON");
        var combinations = new ArrayList<List<String>>();
        for (var organization : organizations) {
            for (var person : persons) {
                for (var article : articles(event)) {
                    combinations.add(List.of(
                            String.valueOf(event.get("type")),
                            String.valueOf(event.get("status")),
                            common(event, 4),
                            common(event, 7),
                            organization,
                            person,
                            article.get(1),
                            article.get(2),
                            article.get(0)));
                }
            }
        }
        return combinations;
    }

    private static Collection<String> entities(Map<String, ?> event, String type) {
        var keys = list(event.get("participants")).stream()
                .map(participant -> (Map<?, ?>) participant.get("entity"))
                .filter(entity -> type.equals(entity.get("type")))
                .map(entity -> String.valueOf(entity.get("key")))
                .collect(Collectors.toSet());
        return keys.isEmpty() ? Set.of("null") : keys;
    }

    private static Collection<List<String>> articles(Map<String, ?> event) {
        var articles = list(((Map<?, ?>) event.get("reports")).get("nodes")).stream()
                .map(report -> (Map<?, ?>) report.get("article"))
                .map(article -> List.of(
                        String.valueOf(article.get("key")),
                        String.valueOf(article.get("language")),
                        article.get("publisher") instanceof Map<?, ?> publisher
                                ? String.valueOf(publisher.get("key"))
                                : "null"))
                .toList();
        return articles.isEmpty() ? List.of(List.of("null", "null", "null")) : articles;
    }

    /** The year or month that the first and the last possible day have in common; "null" if they differ. */
    private static String common(Map<String, ?> event, int length) {
        if (!(event.get("occurred") instanceof Map<?, ?> occurred)) {
            return "null";
        }
        var from = String.valueOf(occurred.get("from"));
        var through = String.valueOf(occurred.get("through"));
        var isCommon = from.length() > length
                && through.length() > length
                && from.substring(0, length).equals(through.substring(0, length));
        return isCommon ? from.substring(0, length) : "null";
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, ?>> list(Object nodes) {
        return (List<Map<String, ?>>) nodes;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "filter: {types: [TRIAL]}, groupBy: [TYPE]                                 | [1]",
                "filter: {types: []}, groupBy: [TYPE]                                      | []",
                "filter: {hasParts: true}, groupBy: [TYPE]                                 | []",
                "filter: {types: [DEPARTURE], inferred: true}, groupBy: [STATUS]           | [5]",
                "filter: {types: [DEPARTURE], participants: [{roles: [EMPLOYER], entity: {key: \"xai\"}}]}, groupBy: [TYPE] | [4]",
                "filter: {types: [DEPARTURE, HIRE, TRIAL, LAUNCH]}, groupBy: [TYPE], having: {gte: 9} | [13, 9]",
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
            var answer = api.ask(
                    "{ eventStats(%s, first: %d, after: %s) { edges { cursor node { %s } } pageInfo { hasNextPage endCursor } } }"
                            .formatted(arguments, size, cursor, ROW));
            rows.addAll(answer.at("eventStats.edges[*].node"));
            cursor = '"' + answer.<String>at("eventStats.pageInfo.endCursor") + '"';
            more = answer.at("eventStats.pageInfo.hasNextPage");
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "groupBy: [TYPE]",
                "groupBy: [MONTH, TYPE]",
                "groupBy: [MONTH], filter: {types: [HIRE]}",
                "groupBy: [MONTH], having: {gte: 1}",
                "groupBy: [MONTH], orderBy: {by: EVENTS, direction: ASC}",
                "groupBy: [MONTH], orderBy: {by: ARTICLES, direction: DESC}",
            })
    void rejectsCursorsOfAnotherQuery(String arguments) {
        var response =
                api.ask("{ eventStats(%s, after: \"%s\") { nodes { eventCount } } }".formatted(arguments, cursor()));

        assertThat(response.code()).isEqualTo("BAD_REQUEST");
        assertThat(response.message()).contains("cursor of another list");
    }

    @Test
    void acceptsCursorsWithAnotherSelection() {
        var answer = api.ask(
                "{ eventStats(groupBy: [MONTH], first: 100, after: \"%s\") { totalCount nodes { month articleCount personCount } } }"
                        .formatted(cursor()));

        assertThat(answer.<List<?>>at("eventStats.nodes")).hasSize(answer.<Integer>at("eventStats.totalCount") - 1);
    }

    private String cursor() {
        return api.ask("{ eventStats(groupBy: [MONTH], first: 1) { nodes { eventCount } pageInfo { endCursor } } }")
                .at("eventStats.pageInfo.endCursor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "groupBy: []                    | BAD_REQUEST    | `groupBy` is empty. Name one or more of the dimensions [TYPE, STATUS, YEAR, MONTH, ORGANIZATION, PERSON, LANGUAGE, PUBLISHER].",
                "groupBy: [TYPE, MONTH, TYPE]   | BAD_REQUEST    | `groupBy` has TYPE more than once. Name each dimension only once.",
                "groupBy: [TYPE], first: 0      | BAD_REQUEST    | `first` is 0; ask for at least 1 node.",
                "groupBy: [TYPE], first: 101    | LIMIT_EXCEEDED | `first` is 101, at most 100 are allowed; go on with `pageInfo`'s cursor for more.",
            })
    void rejectsInvalidArguments(String arguments, String code, String message) {
        var answer = api.ask("{ eventStats(%s) { totalCount } }".formatted(arguments));

        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "groupBy: [TYPE, MONTH]    | nodes { type eventCount }                    | event",
                "groupBy: [TYPE]           | edges { node { articleCount } }              | event event_report",
                "groupBy: [TYPE]           | totalCount nodes { publisherCount }          | article event event_report",
                "groupBy: [TYPE]           | nodes { ...Counts }                          | event event_participant",
                "groupBy: [ORGANIZATION]   | totalCount pageInfo { endCursor }            | event event_participant",
                "groupBy: [LANGUAGE]       | nodes { language }                           | article event event_report",
                "groupBy: [TYPE], orderBy: {by: ARTICLES, direction: ASC} | nodes { type } | event event_report",
            })
    void readsOnlyTheNeededTablesInOneStatement(String arguments, String selection, String tables) {
        var fragment = selection.contains("...") ? "fragment Counts on EventStatsRow { personCount }" : "";
        var statements =
                log.during(() -> api.ask("{ eventStats(%s) { %s } } %s".formatted(arguments, selection, fragment))
                        .at("eventStats"));

        assertThat(statements).hasSize(1);
        assertThat(Stream.of(statements.getFirst().split("\\W+"))
                        .filter(List.of("event", "event_report", "article", "event_participant")::contains)
                        .distinct()
                        .sorted())
                .containsExactly(tables.split(" "));
    }

    @Test
    void loadsReferencedEntitiesAndPublishersInBatches() {
        var few = statements(30);
        var many = statements(100);

        // Statements for the counts, the organizations and persons, their names, and the publishers.
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(4);
    }

    private List<String> statements(int rows) {
        return log.during(() -> api.ask("""
                { eventStats(groupBy: [ORGANIZATION, PERSON, PUBLISHER], first: %d) { totalCount nodes {
                    organization { name { value } } person { name { value } } publisher { name } eventCount } } }""".formatted(rows)).at("eventStats.nodes"));
    }

    private List<Map<String, ?>> rows(String arguments) {
        return api.ask("{ eventStats(%s, first: 100) { nodes { %s } } }".formatted(arguments, ROW))
                .at("eventStats.nodes");
    }

    private static String names(List<EventDimension> dimensions) {
        return dimensions.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
