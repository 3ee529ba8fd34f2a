package khabar.entity;

import java.util.Map;
import khabar.table.Filters;
import org.jspecify.annotations.Nullable;

/** Reference to an entity. Exactly one component is not null. */
public record EntityRef(
        @Nullable String id,
        @Nullable String key,
        @Nullable IdentifierInput identifier,
        @Nullable String name) {

    /** Identifier in an external scheme. */
    public record IdentifierInput(IdentifierScheme scheme, String value) {}

    /** Reads a reference from a filter input. */
    public static EntityRef of(Object input) {
        Map<String, Object> fields = Filters.asMap(input);
        return new EntityRef(
                (String) fields.get("id"), (String) fields.get("key"), identifier(fields.get("identifier")), (String)
                        fields.get("name"));
    }

    static @Nullable IdentifierInput identifier(@Nullable Object input) {
        if (input == null) {
            return null;
        }
        var fields = Filters.asMap(input);
        return new IdentifierInput(
                IdentifierScheme.valueOf(String.valueOf(fields.get("scheme"))), String.valueOf(fields.get("value")));
    }
}
