package khabar.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import khabar.graphql.ErrorCode;
import khabar.graphql.Limits;
import khabar.graphql.RequestException;
import khabar.sql.Sql;
import khabar.table.FilterDefinition.FilterField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Converts filter inputs to SQL conditions. Looks up each field in the definitions for its input type. Null and omitted
 * fields do not filter. {@code and}, {@code or} and {@code not} mean the same in every filter.
 */
@Component
public class Filters {

    private final Map<String, FilterDefinition> definitions;
    private final int maxConditions;

    Filters(List<FilterDefinition> definitions, Limits limits) {
        this.maxConditions = limits.conditions();
        this.definitions = definitions.stream()
                .collect(Collectors.toMap(FilterDefinition::inputType, Function.identity(), FilterDefinition::merge));
    }

    /** Builds the condition for the table with this alias. */
    public Sql condition(String inputType, Map<String, ?> filter, String alias) {
        var size = size(filter);
        if (size > maxConditions) {
            throw new RequestException(
                    ErrorCode.LIMIT_EXCEEDED,
                    "The filter has %d conditions; at most %d are allowed. Combine values in lists, or send several requests."
                            .formatted(size, maxConditions));
        }
        var conditions = filter.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> condition(inputType, entry.getKey(), entry.getValue(), alias))
                .toList();
        return Conditions.allOf(conditions);
    }

    private Sql condition(String inputType, String field, Object value, String alias) {
        return switch (field) {
            case "and" -> Conditions.allOf(each(inputType, value, alias));
            case "or" -> Conditions.anyOf(each(inputType, value, alias));
            case "not" ->
                // Also true where the condition is null.
                Sql.of("(").add(condition(inputType, asMap(value), alias)).add(") is not true");
            default -> field(inputType, field).condition(alias, value, this);
        };
    }

    /**
     * Counts the non-null fields at all depths. PostgreSQL plans all their conditions before a timeout can take effect.
     */
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

    private List<Sql> each(String inputType, Object filters, String alias) {
        return ((List<?>) filters)
                .stream()
                        .map(filter -> condition(inputType, asMap(filter), alias))
                        .toList();
    }

    private FilterField field(String inputType, String field) {
        var fields =
                Objects.requireNonNull(definitions.get(inputType), inputType).fields();
        return Objects.requireNonNull(fields.get(field), inputType + "." + field);
    }

    /** Casts an input object to a map of its fields. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> asMap(Object input) {
        return (Map<String, Object>) input;
    }
}
