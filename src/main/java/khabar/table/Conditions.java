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

/** SQL conditions that the filter inputs of the schema's foundation stand for. */
public final class Conditions {

    private Conditions() {}

    /** The column is one of the values of a list; if it is the only one, what an index has for it is in order. */
    public static Sql oneOf(String column, Object values) {
        var texts = texts(values);
        return texts.length == 1 ? Sql.of(column + " = ?", texts[0]) : Sql.of(column + " = any(?)", (Object) texts);
    }

    /** The column meets a {@code StringFilter}. */
    public static Sql text(String column, Object filter) {
        var conditions = new ArrayList<Sql>();
        given(filter)
                .forEach((operator, value) -> conditions.add(
                        switch (operator) {
                            case "eq" -> Sql.of(column + " = ?", value);
                            case "in" -> oneOf(column, value);
                            case "contains" ->
                                Sql.of("lower(" + column + ") like lower(?)", "%" + literal(value) + "%");
                            default -> Sql.of("lower(" + column + ") like lower(?)", literal(value) + "%");
                        }));
        return Filters.joined(conditions, " and ", "true");
    }

    /** Letters that mean themselves in a pattern. */
    private static String literal(Object text) {
        return text.toString().replaceAll("[\\\\%_]", "\\\\$0");
    }

    /** The number meets a {@code CountFilter}. */
    public static Sql count(Sql number, Object filter) {
        var conditions = new ArrayList<Sql>();
        given(filter)
                .forEach((operator, value) ->
                        conditions.add(new Sql().add(number).add(operator.equals("gte") ? " >= ?" : " <= ?", value)));
        return Filters.joined(conditions, " and ", "true");
    }

    /**
     * The range of days, null where nothing is known, meets a {@code DateFilter}. What lies within a range has its sort date there too, and
     * what is not known has none: an index in the order of that date can tell.
     */
    public static Sql date(String range, String sortDate, Object filter) {
        var entry = given(filter).entrySet().iterator().next();
        return switch (entry.getKey()) {
            case "overlaps" -> Sql.of(range + " && ").add(days(entry.getValue()));
            case "within" ->
                Sql.of("(" + range + " <@ ").add(days(entry.getValue())).add(sorted(sortDate, entry.getValue()));
            default ->
                Boolean.TRUE.equals(entry.getValue())
                        ? Sql.of(range + " is not null")
                        : Sql.of("(" + range + " is null and " + sortDate + " = " + SortDate.UNKNOWN_SQL + ")");
        };
    }

    private static Sql sorted(String sortDate, Object range) {
        var sql = new Sql();
        var ends = Filters.map(range);
        if (ends.get("from") != null) {
            sql.add(" and " + sortDate + " >= ?::date", ends.get("from").toString());
        }
        if (ends.get("through") != null) {
            sql.add(" and " + sortDate + " <= ?::date", ends.get("through").toString());
        }
        return sql.add(")");
    }

    private static Sql days(Object range) {
        var ends = Filters.map(range);
        var from = (LocalDate) ends.get("from");
        var through = (LocalDate) ends.get("through");
        if (from != null && through != null && from.isAfter(through)) {
            throw RequestException.badRequest(
                    "The range begins on %s, after its end on %s; exchange `from` and `through`.", from, through);
        }
        return Sql.of("daterange(?::date, ?::date, '[]')", text(from), text(through));
    }

    private static @Nullable Object text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Map<String, Object> given(Object filter) {
        var given = new LinkedHashMap<>(Filters.map(filter));
        given.values().removeIf(Objects::isNull);
        return given;
    }

    /** The values of a list, as PostgreSQL takes them. */
    public static String[] texts(Object values) {
        return ((List<?>) values).stream().map(Object::toString).toArray(String[]::new);
    }
}
