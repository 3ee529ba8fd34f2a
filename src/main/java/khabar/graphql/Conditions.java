package khabar.graphql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** SQL conditions that the filter inputs of the schema's foundation stand for. */
public final class Conditions {

    private Conditions() {}

    /** The column is one of the values of a list. */
    public static Sql oneOf(String column, Object values) {
        return Sql.of(column + " = any(?)", (Object) texts(values));
    }

    /** The column meets a {@code StringFilter}. */
    public static Sql text(String column, Object filter) {
        var conditions = new ArrayList<Sql>();
        given(filter)
                .forEach((operator, value) -> conditions.add(
                        switch (operator) {
                            case "eq" -> Sql.of(column + " = ?", value);
                            case "in" -> oneOf(column, value);
                            case "contains" -> Sql.of("strpos(lower(" + column + "), lower(?)) > 0", value);
                            default -> Sql.of("starts_with(lower(" + column + "), lower(?))", value);
                        }));
        return Filters.joined(conditions, " and ", "true");
    }

    /** The number meets a {@code CountFilter}. */
    public static Sql count(Sql number, Object filter) {
        var conditions = new ArrayList<Sql>();
        given(filter)
                .forEach((operator, value) ->
                        conditions.add(new Sql().add(number).add(operator.equals("gte") ? " >= ?" : " <= ?", value)));
        return Filters.joined(conditions, " and ", "true");
    }

    /** The range of days, null where nothing is known, meets a {@code DateFilter}. */
    public static Sql date(String range, Object filter) {
        var entry = given(filter).entrySet().iterator().next();
        return switch (entry.getKey()) {
            case "overlaps" -> Sql.of(range + " && ").add(days(entry.getValue()));
            case "within" -> Sql.of(range + " <@ ").add(days(entry.getValue()));
            default -> Sql.of(range + (Boolean.TRUE.equals(entry.getValue()) ? " is not null" : " is null"));
        };
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
