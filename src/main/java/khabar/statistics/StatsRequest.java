package khabar.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import khabar.graphql.RequestException;
import khabar.table.Conditions;
import khabar.table.Filters;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants to have counted.
 *
 * @param dimensions the dimensions by which rows are grouped, in the order of their enum
 * @param having {@code CountFilter} on the number of rows in a group; null for all groups
 * @param fill {@code DateRange} whose periods are added with zeros; null to add none
 * @param orderBy the measure that orders the groups; null to order them by time
 * @param descending whether the greatest count or the latest period comes first
 * @param measures the measures that the response needs
 */
record StatsRequest(
        Set<Dimension> dimensions,
        @Nullable Object having,
        @Nullable Map<String, Object> fill,
        @Nullable Measure orderBy,
        boolean descending,
        Set<Measure> measures) {

    /** Value of {@code orderBy.by} that orders by time. */
    private static final String PERIOD = "PERIOD";

    /**
     * Reads the arguments.
     *
     * @param selected the selected fields of a row
     * @param allMeasures all measures; the first counts the rows
     */
    static StatsRequest of(
            Map<String, Object> arguments,
            Set<String> selected,
            List<? extends Dimension> allDimensions,
            List<? extends Measure> allMeasures) {
        var order = arguments.get("orderBy") == null
                ? Map.<String, Object>of("by", allMeasures.getFirst().name(), "direction", "DESC")
                : Filters.asMap(arguments.get("orderBy"));
        var by = String.valueOf(order.get("by"));
        var orderBy = allMeasures.stream()
                .filter(measure -> measure.name().equals(by))
                .findFirst()
                .orElse(null);
        var dimensions = dimensions((List<?>) Objects.requireNonNull(arguments.get("groupBy")), allDimensions);
        var request = new StatsRequest(
                dimensions,
                arguments.get("having"),
                arguments.get("fill") == null ? null : Filters.asMap(arguments.get("fill")),
                orderBy,
                "DESC".equals(order.get("direction")),
                allMeasures.stream()
                        .filter(measure -> measure == orderBy || selected.contains(measure.field()))
                        .collect(Collectors.toUnmodifiableSet()));
        request.check(allDimensions);
        return request;
    }

    private static Set<Dimension> dimensions(List<?> groupBy, List<? extends Dimension> all) {
        if (groupBy.isEmpty()) {
            throw RequestException.badRequest("`groupBy` is empty. Name one or more of the dimensions %s.", all);
        }
        var names = new ArrayList<String>();
        for (var dimension : groupBy) {
            if (names.contains(String.valueOf(dimension))) {
                throw RequestException.badRequest(
                        "`groupBy` has %s more than once. Name each dimension only once.", dimension);
            }
            names.add(String.valueOf(dimension));
        }
        var dimensions = new LinkedHashSet<Dimension>();
        all.stream().filter(dimension -> names.contains(dimension.name())).forEach(dimensions::add);
        return Collections.unmodifiableSet(dimensions);
    }

    private void check(List<? extends Dimension> allDimensions) {
        var periods = dimensions.stream()
                .filter(dimension -> dimension.period() != null)
                .count();
        var needed = fill != null ? "`fill`" : orderBy == null ? "`" + PERIOD + "`" : "";
        if (!needed.isEmpty() && periods != 1) {
            var times = allDimensions.stream()
                    .filter(dimension -> dimension.period() != null)
                    .toList();
            throw RequestException.badRequest(
                    "%s needs exactly one dimension of time in `groupBy`. Name one of %s.", needed, times);
        }
        if (fill != null) {
            Conditions.checkRange(fill);
        }
        if (fill != null && having != null) {
            throw RequestException.badRequest(
                    "`fill` adds rows that `having` would leave out again. Omit one of them.");
        }
    }

    /** The only dimension of time. */
    Dimension time() {
        return dimensions.stream()
                .filter(dimension -> dimension.period() != null)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the query has to return the first day of each period. */
    boolean needsStart() {
        return fill != null || orderBy == null;
    }

    Set<StatsJoin> joins() {
        var joins = EnumSet.noneOf(StatsJoin.class);
        dimensions.forEach(dimension -> joins.addAll(dimension.joins()));
        measures.forEach(measure -> joins.addAll(measure.joins()));
        return joins;
    }
}
