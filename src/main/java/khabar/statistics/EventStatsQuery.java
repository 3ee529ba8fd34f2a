package khabar.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import khabar.event.EventList;
import khabar.graphql.RequestException;
import khabar.sql.Sql;
import khabar.table.Conditions;
import khabar.table.Filters;
import khabar.table.RowList;
import khabar.table.SortKey;
import khabar.table.SortKey.Term;
import org.jspecify.annotations.Nullable;

/**
 * Query that groups events and counts them.
 *
 * @param dimensions the dimensions by which events are grouped
 * @param roles the roles in which participants are grouped; null for all roles
 * @param condition the events to count
 * @param having {@code CountFilter} on the number of events in a row; null for all rows
 * @param orderBy the measure that orders the rows
 * @param descending whether the greatest count comes first
 * @param measures the measures that the response needs
 */
record EventStatsQuery(
        Set<EventDimension> dimensions,
        @Nullable Object roles,
        Sql condition,
        @Nullable Object having,
        StatsMeasure orderBy,
        boolean descending,
        Set<StatsMeasure> measures) {

    static EventStatsQuery of(Map<String, Object> arguments, Set<String> selected, Sql condition) {
        var order = arguments.get("orderBy") == null
                ? Map.<String, Object>of("by", "EVENTS", "direction", "DESC")
                : Filters.asMap(arguments.get("orderBy"));
        var orderBy = StatsMeasure.valueOf(String.valueOf(order.get("by")));
        var dimensions = dimensions((List<?>) Objects.requireNonNull(arguments.get("groupBy")));
        return new EventStatsQuery(
                dimensions,
                roles(arguments.get("roles"), dimensions),
                condition,
                arguments.get("having"),
                orderBy,
                "DESC".equals(order.get("direction")),
                measures(selected, orderBy));
    }

    private static Set<EventDimension> dimensions(List<?> groupBy) {
        if (groupBy.isEmpty()) {
            throw RequestException.badRequest(
                    "`groupBy` is empty. Name one or more of the dimensions %s.",
                    Arrays.toString(EventDimension.values()));
        }
        var dimensions = EnumSet.noneOf(EventDimension.class);
        for (var dimension : groupBy) {
            if (!dimensions.add(EventDimension.valueOf(String.valueOf(dimension)))) {
                throw RequestException.badRequest(
                        "`groupBy` has %s more than once. Name each dimension only once.", dimension);
            }
        }
        return Collections.unmodifiableSet(dimensions);
    }

    private static @Nullable Object roles(@Nullable Object roles, Set<EventDimension> dimensions) {
        if (roles != null && dimensions.stream().noneMatch(EventDimension::isParticipant)) {
            throw RequestException.badRequest(
                    "`roles` is given, but events are not grouped by participants. Add ORGANIZATION or PERSON to `groupBy`, or omit `roles`.");
        }
        return roles;
    }

    private static Set<StatsMeasure> measures(Set<String> selected, StatsMeasure orderBy) {
        return Arrays.stream(StatsMeasure.values())
                .filter(measure -> measure == orderBy || selected.contains(measure.field))
                .collect(Collectors.toUnmodifiableSet());
    }

    RowList list() {
        return RowList.of("Query.eventStats")
                .query(query(), condition.hasParameters())
                .unique(uniqueKey())
                .defaultOrder(new Term(SortKey.of(column(orderBy), "int"), descending));
    }

    /** SQL of a dimension's or measure's column. */
    static String column(Enum<?> dimensionOrMeasure) {
        return "{}.\"" + dimensionOrMeasure.name() + '"';
    }

    /** All dimension values together, which identify a row. */
    private SortKey uniqueKey() {
        var columns = dimensions.stream().map(EventStatsQuery::column).collect(Collectors.joining(", "));
        return SortKey.of("row(" + columns + ")::text", "text");
    }

    private Sql query() {
        var joins = joins();
        var sql = Sql.of("select " + columns(joins) + "\n  from event");
        joins.forEach(join -> sql.add("\n  ").add(join(join)));
        sql.add("\n where " + EventList.isNotCountedByParts("event.id", "event.event_type_code") + " and ")
                .add(condition)
                .add("\n group by "
                        + dimensions.stream()
                                .map(dimension -> dimension.expression)
                                .collect(Collectors.joining(", ")));
        return having == null
                ? sql
                : sql.add("\nhaving ").add(Conditions.count(Sql.of(StatsMeasure.EVENTS.expression(joins)), having));
    }

    /** Restricts participants to the roles where they are a dimension. Counts of people include every role. */
    private Sql join(DimensionJoin join) {
        var isDimension =
                dimensions.stream().anyMatch(dimension -> dimension.isParticipant() && dimension.joins.contains(join));
        return roles != null && isDimension
                ? Sql.of(join.sql + " and ").add(Conditions.oneOf(join.role(), roles))
                : Sql.of(join.sql);
    }

    private EnumSet<DimensionJoin> joins() {
        var joins = EnumSet.noneOf(DimensionJoin.class);
        dimensions.forEach(dimension -> joins.addAll(dimension.joins));
        measures.forEach(measure -> joins.addAll(measure.joins));
        return joins;
    }

    private String columns(Set<DimensionJoin> joins) {
        var columns = new ArrayList<String>();
        for (var dimension : EventDimension.values()) {
            columns.add(dimension.column(dimensions));
        }
        for (var measure : StatsMeasure.values()) {
            var count = measures.contains(measure) ? measure.expression(joins) + "::int" : "-1";
            columns.add(count + " as \"" + measure + '"');
        }
        return String.join(", ", columns);
    }
}
