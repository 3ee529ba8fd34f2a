package khabar.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import khabar.graphql.ErrorCode;
import khabar.graphql.Limits;
import khabar.graphql.RequestException;
import khabar.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes SQL conditions of filter inputs, by walking them over the fields that modules have declared. A field that is null or left out does
 * not filter; {@code and}, {@code or} and {@code not} mean the same in every filter.
 */
@Component
public class Filters {

    private final Map<String, Declared> declared;
    private final int most;

    Filters(List<Declared> declared, Limits limits) {
        this.most = limits.conditions();
        this.declared =
                declared.stream().collect(Collectors.toMap(Declared::inputType, Function.identity(), Declared::and));
    }

    /** Condition for rows known under this alias. */
    public Sql condition(String inputType, Map<String, ?> filter, String alias) {
        var size = size(filter);
        if (size > most) {
            throw new RequestException(
                    ErrorCode.LIMIT_EXCEEDED,
                    "The filter has %d conditions, at most %d are allowed; name values in lists, or send several requests."
                            .formatted(size, most));
        }
        var conditions = filter.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> condition(inputType, entry.getKey(), entry.getValue(), alias))
                .toList();
        return joined(conditions, " and ", "true");
    }

    private Sql condition(String inputType, String field, Object value, String alias) {
        return switch (field) {
            case "and" -> joined(each(inputType, value, alias), " and ", "true");
            case "or" -> joined(each(inputType, value, alias), " or ", "false");
            case "not" ->
                Sql.of("(").add(condition(inputType, map(value), alias)).add(") is not true");
            default -> field(inputType, field).condition(alias, value, this);
        };
    }

    /** The fields that are given, at every depth: PostgreSQL plans each before any time limit holds. */
    private static int size(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> fields ->
                fields.values().stream()
                        .filter(Objects::nonNull)
                        .mapToInt(field -> 1 + size(field))
                        .sum();
            case List<?> list -> list.stream().mapToInt(Filters::size).sum();
            case null -> 0;
            default -> 0;
        };
    }

    private List<Sql> each(String inputType, Object value, String alias) {
        return ((List<?>) value)
                .stream()
                        .map(filter -> condition(inputType, map(filter), alias))
                        .toList();
    }

    private FilterField field(String inputType, String field) {
        var fields = Objects.requireNonNull(declared.get(inputType), inputType).fields();
        return Objects.requireNonNull(fields.get(field), inputType + "." + field);
    }

    /** Conditions in brackets, or what none of them amount to. */
    public static Sql joined(List<Sql> conditions, String operator, String none) {
        if (conditions.isEmpty()) {
            return Sql.of(none);
        }
        var sql = Sql.of("(");
        for (int i = 0; i < conditions.size(); i++) {
            sql.add(i == 0 ? "" : operator).add(conditions.get(i));
        }
        return sql.add(")");
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** Field of a filter: the condition that its value stands for, over the rows of an alias. */
    public interface FilterField {
        Sql condition(String alias, Object value, Filters filters);
    }

    /** Filter fields that a module declares for an input type, its own or another module's. */
    public record Declared(String inputType, Map<String, FilterField> fields) {

        Declared and(Declared other) {
            var all = new HashMap<>(fields);
            all.putAll(other.fields);
            return new Declared(inputType, all);
        }
    }
}
