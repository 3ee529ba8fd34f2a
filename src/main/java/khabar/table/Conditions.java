package khabar.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import khabar.date.SortDate;
import khabar.graphql.RequestException;
import khabar.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Builds SQL conditions for the filter inputs that all modules share, and combines conditions. */
public final class Conditions {

    private Conditions() {}

    /** Conjunction in parentheses; true if there are no conditions. */
    public static Sql allOf(List<Sql> conditions) {
        return join(conditions, " and ", "true");
    }

    /** Disjunction in parentheses; false if there are no conditions. */
    public static Sql anyOf(List<Sql> conditions) {
        return join(conditions, " or ", "false");
    }

    private static Sql join(List<Sql> conditions, String operator, String empty) {
        if (conditions.isEmpty()) {
            return Sql.of(empty);
        }
        var sql = Sql.of("(");
        for (int i = 0; i < conditions.size(); i++) {
            sql.add(i == 0 ? "" : operator).add(conditions.get(i));
        }
        return sql.add(")");
    }

    /** The column equals one of the values. A single value is compared with {@code =}, so that an index can also supply the order. */
    public static Sql oneOf(String column, Object values) {
        var strings = strings(values);
        return strings.length == 1
                ? Sql.of(column + " = ?", strings[0])
                : Sql.of(column + " = any(?)", (Object) strings);
    }

    /** The column matches a {@code StringFilter}. */
    public static Sql text(String column, Object filter) {
        var conditions = new ArrayList<Sql>();
        nonNullFields(filter)
                .forEach((operator, value) -> conditions.add(
                        switch (operator) {
                            case "eq" -> Sql.of(column + " = ?", value);
                            case "in" -> oneOf(column, value);
                            case "contains" ->
                                Sql.of("lower(" + column + ") like lower(?)", "%" + escaped(value) + "%");
                            default -> Sql.of("lower(" + column + ") like lower(?)", escaped(value) + "%");
                        }));
        return allOf(conditions);
    }

    private static String escaped(Object text) {
        return text.toString().replaceAll("[\\\\%_]", "\\\\$0");
    }

    /** The number matches a {@code CountFilter}. */
    public static Sql count(Sql number, Object filter) {
        var conditions = new ArrayList<Sql>();
        nonNullFields(filter)
                .forEach((operator, value) ->
                        conditions.add(new Sql().add(number).add(operator.equals("gte") ? " >= ?" : " <= ?", value)));
        return allOf(conditions);
    }

    /**
     * The range of days matches a {@code DateFilter}. The range is null if the date is unknown. The sort date lies
     * within the range, so it is compared too. An index on the sort date then narrows the scan.
     */
    public static Sql date(String range, String sortDate, Object filter) {
        var condition = nonNullFields(filter).entrySet().iterator().next();
        var value = condition.getValue();
        return switch (condition.getKey()) {
            case "overlaps" -> Sql.of(range + " && ").add(days(value));
            case "within" ->
                Sql.of("(" + range + " <@ ")
                        .add(days(value))
                        .add(bounds(sortDate, value))
                        .add(")");
            default ->
                Boolean.TRUE.equals(value)
                        ? Sql.of(range + " is not null")
                        : Sql.of("(" + range + " is null and " + sortDate + " = " + SortDate.UNKNOWN_SQL + ")");
        };
    }

    private static Sql bounds(String sortDate, Object range) {
        var sql = new Sql();
        var ends = Filters.asMap(range);
        if (ends.get("from") != null) {
            sql.add(" and " + sortDate + " >= ?::date", ends.get("from").toString());
        }
        if (ends.get("through") != null) {
            sql.add(" and " + sortDate + " <= ?::date", ends.get("through").toString());
        }
        return sql;
    }

    private static Sql days(Object range) {
        var ends = Filters.asMap(range);
        var from = (LocalDate) ends.get("from");
        var through = (LocalDate) ends.get("through");
        if (from != null && through != null && from.isAfter(through)) {
            throw RequestException.badRequest(
                    "The range begins on %s, after its end on %s. Swap `from` and `through`.", from, through);
        }
        return Sql.of("daterange(?::date, ?::date, '[]')", text(from), text(through));
    }

    private static @Nullable Object text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Map<String, Object> nonNullFields(Object filter) {
        var fields = new LinkedHashMap<>(Filters.asMap(filter));
        fields.values().removeIf(Objects::isNull);
        return fields;
    }

    /** The values of a list as an array parameter. */
    public static String[] strings(Object values) {
        return ((List<?>) values).stream().map(Object::toString).toArray(String[]::new);
    }
}
