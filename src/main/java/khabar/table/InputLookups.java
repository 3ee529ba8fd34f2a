package khabar.table;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import khabar.graphql.ErrorCode;
import khabar.graphql.Limits;
import khabar.graphql.RequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Replaces values in filters with what they refer to. */
@Component
public class InputLookups {

    private final Map<String, InputLookup> lookups;
    private final int maxConditions;

    InputLookups(List<InputLookup> lookups, Limits limits) {
        this.lookups = lookups.stream().collect(Collectors.toMap(InputLookup::coordinate, Function.identity()));
        this.maxConditions = limits.conditions();
    }

    /**
     * Returns the filter with all lookups done.
     *
     * @param onLookup runs if there are any
     * @throws RequestException if the filter has too many conditions
     */
    public Map<String, Object> replace(GraphQLType inputType, Object filter, Runnable onLookup) {
        var size = size(filter);
        if (size > maxConditions) {
            throw new RequestException(
                    ErrorCode.LIMIT_EXCEEDED,
                    "The filter has %s conditions; at most %s are allowed. Combine values in lists, or send several requests."
                            .formatted(size, maxConditions));
        }
        return Filters.asMap(Objects.requireNonNull(replaced(inputType, filter, onLookup)));
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
            case List<?> list -> list.stream().mapToInt(InputLookups::size).sum();
            case null -> 0;
            default -> 0;
        };
    }

    private @Nullable Object replaced(GraphQLType type, @Nullable Object value, Runnable onLookup) {
        var unwrapped = GraphQLTypeUtil.unwrapAll(type);
        var lookup = lookups.get(unwrapped.getName());
        if (value == null || !(unwrapped instanceof GraphQLInputObjectType object)) {
            return value;
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(element -> replaced(type, element, onLookup))
                    .toList();
        }
        return lookup == null ? replacedFields(object, Filters.asMap(value), onLookup) : find(lookup, value, onLookup);
    }

    private Map<String, @Nullable Object> replacedFields(
            GraphQLInputObjectType type, Map<String, Object> fields, Runnable onLookup) {
        var replaced = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach((name, value) -> {
            var lookup = lookups.get(type.getName() + "." + name);
            replaced.put(
                    name,
                    lookup == null || value == null
                            ? replaced(type.getFieldDefinition(name).getType(), value, onLookup)
                            : find(lookup, value, onLookup));
        });
        return replaced;
    }

    private static Object find(InputLookup lookup, Object value, Runnable onLookup) {
        onLookup.run();
        return lookup.find(value);
    }
}
