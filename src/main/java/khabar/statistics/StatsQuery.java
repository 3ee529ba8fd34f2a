package khabar.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import khabar.sql.Sql;
import khabar.table.Conditions;
import khabar.table.RowList;
import khabar.table.SortKey;
import khabar.table.SortKey.Term;
import org.jspecify.annotations.Nullable;

/**
 * Query that groups the rows of a table and counts them.
 *
 * @param from the table
 * @param condition the rows to count
 * @param restrictions further conditions of joins
 */
record StatsQuery(
        StatsRequest request,
        String from,
        Sql condition,
        Map<StatsJoin, Sql> restrictions,
        List<? extends Dimension> allDimensions,
        List<? extends Measure> allMeasures) {

    /** Result column with the first day of the period. */
    private static final String START = "START";

    RowList list(String name) {
        var orderBy = request.orderBy();
        var key =
                orderBy == null ? SortKey.dateOrNull("{}.\"" + START + '"') : SortKey.of(column(orderBy.name()), "int");
        var query = request.fill() == null ? counted() : filled();
        return RowList.of(name)
                .query(query, query.hasParameters())
                .unique(uniqueKey())
                .defaultOrder(new Term(key, request.descending()));
    }

    /** SQL of a dimension's or measure's column. */
    static String column(String dimensionOrMeasure) {
        return "{}.\"" + dimensionOrMeasure + '"';
    }

    /** All dimension values together, which identify a row. */
    private SortKey uniqueKey() {
        var columns = request.dimensions().stream()
                .map(dimension -> column(dimension.name()))
                .collect(Collectors.joining(", "));
        return SortKey.of("row(" + columns + ")::text", "text");
    }

    private Sql counted() {
        var joins = request.joins();
        var sql = Sql.of("select " + columns(joins) + "\n  from " + from);
        joins.forEach(join -> {
            var restriction = restrictions.get(join);
            sql.add("\n  " + join.sql);
            if (restriction != null) {
                sql.add(" and ").add(restriction);
            }
        });
        sql.add("\n where ")
                .add(condition)
                .add("\n group by "
                        + request.dimensions().stream()
                                .map(Dimension::expression)
                                .collect(Collectors.joining(", ")));
        return request.having() == null
                ? sql
                : sql.add("\nhaving ")
                        .add(Conditions.count(Sql.of(allMeasures.getFirst().expression(joins)), request.having()));
    }

    private String columns(Set<StatsJoin> joins) {
        var columns = new ArrayList<String>();
        for (var dimension : allDimensions) {
            columns.add(dimension.column(request.dimensions()));
        }
        for (var measure : allMeasures) {
            var count = request.measures().contains(measure) ? measure.expression(joins) + "::int" : "-1";
            columns.add(count + " as \"" + measure.name() + '"');
        }
        if (request.needsStart()) {
            columns.add(request.time().start() + " as \"" + START + '"');
        }
        return String.join(", ", columns);
    }

    /**
     * Adds a row of zeros for each period of the range and each combination of the other values, unless there is one. An
     * end that is not given is the first or last period with rows.
     */
    private Sql filled() {
        var fill = request.fill();
        var time = request.time();
        var period = Objects.requireNonNull(time.period());
        var others = request.dimensions().stream()
                .filter(dimension -> dimension != time)
                .map(dimension -> '"' + dimension.name() + '"')
                .toList();
        var combinations =
                others.isEmpty() ? "select" : "select distinct " + String.join(", ", others) + " from counted";
        return Sql.of("with counted as (")
                .add(counted())
                .add("),\ncombination as (" + combinations + ")\nselect * from counted\nunion all\nselect ")
                .add(zeros(time, others))
                .add(
                        "\n  from combination cross join fill_periods('" + period + "',\n    coalesce(?::date, ",
                        end(fill, "from"))
                .add("(select min(\"" + START + "\") from counted)),\n    coalesce(?::date, ", end(fill, "through"))
                .add("(select max(\"" + START + "\") from counted)),\n    (select count(*) from combination)) start\n"
                        + " where not exists (select from counted where counted.\"" + START + "\" = start"
                        + others.stream()
                                .map(other ->
                                        " and counted.%1$s is not distinct from combination.%1$s".formatted(other))
                                .collect(Collectors.joining())
                        + ")");
    }

    private static @Nullable Object end(@Nullable Map<String, Object> range, String name) {
        var day = range == null ? null : range.get(name);
        return day == null ? null : day.toString();
    }

    private String zeros(Dimension time, List<String> others) {
        var columns = new ArrayList<String>();
        for (var dimension : allDimensions) {
            var name = '"' + dimension.name() + '"';
            columns.add(
                    dimension == time
                            ? Objects.requireNonNull(time.period()).shown("start")
                            : others.contains(name) ? "combination." + name : "null::" + dimension.type());
        }
        allMeasures.forEach(measure -> columns.add(request.measures().contains(measure) ? "0" : "-1"));
        columns.add("start");
        return String.join(", ", columns);
    }
}
