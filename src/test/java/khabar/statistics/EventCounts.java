package khabar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts of events by dimension: as returned in rows, and as counted by hand from a list of events. */
final class EventCounts {

    /** Fields of a row, in the order of the dimensions. */
    private static final List<String> FIELDS = List.of(
            "type",
            "status",
            "year",
            "month",
            "organization",
            "person",
            "language",
            "publisher",
            "week",
            "day",
            "firstReportedYear",
            "firstReportedMonth",
            "firstReportedWeek",
            "firstReportedDay");

    private EventCounts() {}

    /** Maps the values of all dimensions to the four counts. */
    static Map<List<String>, List<Integer>> ofRows(List<Map<String, ?>> rows) {
        var counts = new HashMap<List<String>, List<Integer>>();
        for (var row : rows) {
            var values = new ArrayList<String>();
            for (var dimension : FIELDS) {
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
                sets.get(1).add(combination.getLast());
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
        var firstReported = event.get("coverage") instanceof Map<?, ?> coverage ? coverage.get("firstReported") : null;
        var combinations = new ArrayList<List<String>>();
        for (var organization : organizations) {
            for (var person : persons) {
                for (var article : articles(event)) {
                    combinations.add(List.of(
                            String.valueOf(event.get("type")),
                            String.valueOf(event.get("status")),
                            common(event.get("occurred"), 4),
                            common(event.get("occurred"), 7),
                            organization,
                            person,
                            article.get(1),
                            article.get(2),
                            week(common(event.get("occurred"), 10)),
                            common(event.get("occurred"), 10),
                            common(firstReported, 4),
                            common(firstReported, 7),
                            week(common(firstReported, 10)),
                            common(firstReported, 10),
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
     * The year, month or day that the first and the last possible day have in common; "null" if they differ. A date with an open end has
     * that of its other end.
     */
    private static String common(@Nullable Object date, int length) {
        if (!(date instanceof Map<?, ?> occurred)) {
            return "null";
        }
        var edtf = String.valueOf(occurred.get("edtf"));
        if (edtf.contains("..")) {
            var known = edtf.replaceAll("\\.\\.|[/~?]", "");
            return known.length() >= length ? known.substring(0, length) : "null";
        }
        var from = String.valueOf(occurred.get("from"));
        var through = String.valueOf(occurred.get("through"));
        var isCommon = from.length() >= length
                && through.length() >= length
                && from.substring(0, length).equals(through.substring(0, length));
        return isCommon ? from.substring(0, length) : "null";
    }

    /** The seeds have no date that is known to a week, but not to a day. */
    private static String week(String day) {
        return day.equals("null")
                ? "null"
                : LocalDate.parse(day).format(DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.GERMANY));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, ?>> list(Object nodes) {
        return (List<Map<String, ?>>) nodes;
    }
}
