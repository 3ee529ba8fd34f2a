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
import khabar.table.ConnectionField;
import khabar.table.Filters;
import khabar.table.Selected;
import khabar.table.SortKey;
import khabar.table.SortKey.Term;
import org.jspecify.annotations.Nullable;

/**
 * Question about events: how many there are of what.
 *
 * @param dimensions what they are counted by
 * @param condition which of them
 * @param having which counts of events are told; null for all
 * @param orderBy the measure that orders the answer
 * @param descending whether its greatest value comes first
 * @param measures what is counted: no more than the answer needs
 */
record EventStats(
        Set<EventDimension> dimensions,
        Sql condition,
        @Nullable Object having,
        StatsMeasure orderBy,
        boolean descending,
        Set<StatsMeasure> measures) {

    static EventStats of(Map<String, ?> arguments, Selected selected, Filters filters) {
        var order = arguments.get("orderBy") == null
                ? Map.<String, Object>of("by", "EVENTS", "direction", "DESC")
                : Filters.map(arguments.get("orderBy"));
        var orderBy = StatsMeasure.valueOf(String.valueOf(order.get("by")));
        var filter = arguments.get("filter");
        return new EventStats(
                dimensions((List<?>) Objects.requireNonNull(arguments.get("groupBy"))),
                filter == null ? Sql.of("true") : filters.condition("EventFilter", Filters.map(filter), "event"),
                arguments.get("having"),
                orderBy,
                "DESC".equals(order.get("direction")),
                measures(selected, orderBy));
    }

    private static Set<EventDimension> dimensions(List<?> groupBy) {
        if (groupBy.isEmpty()) {
            throw RequestException.badRequest(
                    "`groupBy` is empty; name what events are to be counted by: %s.",
                    Arrays.toString(EventDimension.values()));
        }
        var dimensions = EnumSet.noneOf(EventDimension.class);
        for (var each : groupBy) {
            if (!dimensions.add(EventDimension.valueOf(String.valueOf(each)))) {
                throw RequestException.badRequest("`groupBy` names %s twice; name each dimension once.", each);
            }
        }
        return Collections.unmodifiableSet(dimensions);
    }

    private static Set<StatsMeasure> measures(Selected selected, StatsMeasure orderBy) {
        var nodes = selected.below("nodes");
        var edges = selected.below("edges").below("node");
        return Arrays.stream(StatsMeasure.values())
                .filter(measure -> measure == orderBy || nodes.anyOf(measure.field) || edges.anyOf(measure.field))
                .collect(Collectors.toUnmodifiableSet());
    }

    ConnectionField<EventStatsRow> list() {
        var measure = SortKey.of(EventStatsRow.column(orderBy), "int");
        return ConnectionField.of("eventStats", List.of("Query"), EventStatsRow.class, EventStatsRow.ROWS, unique())
                .query(query(), dimensions + ":" + having + ":" + condition)
                .ordered(new Term(measure, descending));
    }

    /** No two rows have all dimensions in common. */
    private SortKey unique() {
        var columns = dimensions.stream().map(EventStatsRow::column).collect(Collectors.joining(", "));
        return SortKey.of("row(" + columns + ")::text", "text");
    }

    private Sql query() {
        var joined = joined();
        var sql = Sql.of("select " + columns(joined) + "\n  from event");
        joined.forEach(each -> sql.add("\n  " + each.sql));
        sql.add("\n where " + EventList.HAS_NO_PARTS + " and ")
                .add(condition)
                .add("\n group by "
                        + dimensions.stream().map(each -> each.expression).collect(Collectors.joining(", ")));
        return having == null
                ? sql
                : sql.add("\nhaving ").add(Conditions.count(Sql.of(StatsMeasure.EVENTS.expression(joined)), having));
    }

    private EnumSet<Joined> joined() {
        var joined = EnumSet.noneOf(Joined.class);
        dimensions.forEach(dimension -> joined.addAll(dimension.joined));
        measures.forEach(measure -> joined.addAll(measure.joined));
        return joined;
    }

    private String columns(Set<Joined> joined) {
        var columns = new ArrayList<String>();
        for (var dimension : EventDimension.values()) {
            columns.add(dimension.column(dimensions));
        }
        for (var measure : StatsMeasure.values()) {
            var count = measures.contains(measure) ? measure.expression(joined) + "::int" : "-1";
            columns.add(count + " as \"" + measure + '"');
        }
        return String.join(", ", columns);
    }
}
