package khabar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts of events by dimension: as returned in rows, and as counted by hand from a list of events. */
final class EventCounts {

    private EventCounts() {}

    /** Maps the values of all dimensions to the four counts. */
    static Map<List<String>, List<Integer>> ofRows(List<Map<String, ?>> rows) {
        var counts = new HashMap<List<String>, List<Integer>>();
        for (var row : rows) {
            var values = new ArrayList<String>();
            for (var dimension :
                    List.of("type", "status", "year", "month", "organization", "person", "language", "publisher")) {
                var value = row.get(dimension);
                values.add(String.valueOf(value instanceof Map<?, ?> object ? object.get("key") : value));
            }
            counts.put(
                    values,
                    Stream.of("eventCount", "articleCount", "publisherCount", "personCount")
                            .map(row::get)
                            .map(Integer.class::cast)
                            .toList());
        }
        assertThat(counts).hasSameSizeAs(rows);
        return counts;
    }

    /** Counts the events of each group by hand. */
    static Map<List<String>, List<Integer>> ofEvents(List<Map<String, ?>> events, List<EventDimension> dimensions) {
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

    /**
     * The year or month that the first and the last possible day have in common; "null" if they differ. A date with an open end has
     * that of its other end.
     */
    private static String common(Map<String, ?> event, int length) {
        if (!(event.get("occurred") instanceof Map<?, ?> occurred)) {
            return "null";
        }
        var edtf = String.valueOf(occurred.get("edtf"));
        if (edtf.contains("..")) {
            var known = edtf.replaceAll("\\.\\.|[/~?]", "");
            return known.length() >= length ? known.substring(0, length) : "null";
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
}
