package khabar.table;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import khabar.date.SortDate;
import khabar.graphql.RequestException;
import khabar.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Builds SQL conditions for shared filter inputs, and combines conditions. */
public final class Conditions {

    private Conditions() {}

    /** Conjunction without parentheses, which leaves out empty conditions. Empty if all are. */
    public static Sql and(List<Sql> conditions) {
        var sql = new Sql();
        for (var condition : conditions) {
            if (!condition.isEmpty()) {
                sql.add(sql.isEmpty() ? "" : " and ").add(condition);
            }
        }
        return sql;
    }

    /** Conjunction in parentheses. True if there are no conditions. */
    public static Sql allOf(List<Sql> conditions) {
        return join(conditions, " and ", "true");
    }

    /** Disjunction in parentheses. False if there are no conditions. */
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

    /**
     * Requires that the column equals one of the values. Compares a single value with {@code =}, so that an index can
     * also supply the order.
     */
    public static Sql oneOf(String column, Object values) {
        var strings = strings(values);
        return strings.length == 1
                ? Sql.of(column + " = ?", strings[0])
                : Sql.of(column + " = any(?)", (Object) strings);
    }

    /** Requires that the column equals one of the values of an argument, unless the argument is null. */
    public static Function<Arguments, Sql> argument(String name, String column) {
        return arguments -> {
            var value = arguments.get(name);
            return value == null ? new Sql() : oneOf(column, value instanceof List<?> values ? values : List.of(value));
        };
    }

    /** Requires that the column matches a {@code StringFilter}. */
    public static Sql text(String column, Object filter) {
        return text(column, "lower(%s) like lower(?)".formatted(column), UnaryOperator.identity(), filter);
    }

    /**
     * Requires that the column matches a {@code StringFilter}.
     *
     * @param like condition that the column in another form is like the parameter
     * @param form converts a part of the text to this form
     */
    public static Sql text(String column, String like, UnaryOperator<String> form, Object filter) {
        var conditions = new ArrayList<Sql>();
        nonNullFields(filter)
                .forEach((operator, value) -> conditions.add(
                        switch (operator) {
                            case "eq" -> Sql.of(column + " = ?", value);
                            case "in" -> oneOf(column, value);
                            case "contains" -> Sql.of(like, "%" + escaped(form.apply((String) value)) + "%");
                            default -> Sql.of(like, escaped(form.apply((String) value)) + "%");
                        }));
        return allOf(conditions);
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0");
    }

    /** Requires that a row of the table with this alias was first loaded after an instant. */
    public static Sql recordedSince(String alias, Object instant, Filters filters) {
        return Sql.of(alias + ".recorded_at > ?::timestamptz", instant.toString());
    }

    /** Requires that the number matches a {@code CountFilter}. */
    public static Sql count(Sql number, Object filter) {
        var conditions = new ArrayList<Sql>();
        nonNullFields(filter)
                .forEach((operator, value) ->
                        conditions.add(new Sql().add(number).add(operator.equals("gte") ? " >= ?" : " <= ?", value)));
        return allOf(conditions);
    }

    /**
     * Requires that a date matches a {@code DateFilter}. Also compares the sort date, so that its index can narrow the
     * scan: it lies within both ranges, or a day before the second.
     *
     * @param possible the range of possible days; null if the date is unknown
     * @param dated the range of days to which sources date it; null if the date is unknown
     */
    public static Sql date(String possible, String dated, String sortDate, Object filter) {
        var condition = nonNullFields(filter).entrySet().iterator().next();
        var value = condition.getValue();
        return switch (condition.getKey()) {
            case "datedIn" -> contained(dated, sortDate, value);
            case "overlaps" -> Sql.of(possible + " && ").add(days(value));
            case "within" -> contained(possible, sortDate, value);
            default ->
                Boolean.TRUE.equals(value)
                        ? Sql.of(possible + " is not null")
                        : Sql.of("(" + possible + " is null and " + sortDate + " = " + SortDate.UNKNOWN_SQL + ")");
        };
    }

    private static Sql contained(String days, String sortDate, Object range) {
        return Sql.of("(" + days + " <@ ")
                .add(days(range))
                .add(bounds(sortDate, range))
                .add(")");
    }

    private static Sql bounds(String sortDate, Object range) {
        var sql = new Sql();
        var ends = Filters.asMap(range);
        if (ends.get("from") != null) {
            sql.add(" and " + sortDate + " >= ?::date - 1", ends.get("from").toString());
        }
        if (ends.get("through") != null) {
            sql.add(" and " + sortDate + " <= ?::date", ends.get("through").toString());
        }
        return sql;
    }

    private static Sql days(Object range) {
        checkRange(range);
        var ends = Filters.asMap(range);
        return Sql.of("daterange(?::date, ?::date, '[]')", text((LocalDate) ends.get("from")), text((LocalDate)
                ends.get("through")));
    }

    /** Rejects the request if a {@code DateRange} ends before it begins. */
    public static void checkRange(Object range) {
        var ends = Filters.asMap(range);
        var from = (LocalDate) ends.get("from");
        var through = (LocalDate) ends.get("through");
        if (from != null && through != null && from.isAfter(through)) {
            throw RequestException.badRequest(
                    "The range begins on %s, after its end on %s. Swap `from` and `through`.", from, through);
        }
    }

    private static @Nullable Object text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Map<String, Object> nonNullFields(Object filter) {
        var fields = new LinkedHashMap<>(Filters.asMap(filter));
        fields.values().removeIf(Objects::isNull);
        return fields;
    }

    /** Brings a text into the Unicode form in which the loader stores texts. Parameters are brought into it anyway. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Converts a list of values to an array parameter. */
    public static String[] strings(Object values) {
        return ((List<?>) values).stream().map(Object::toString).toArray(String[]::new);
    }
}
