package khabar.entity;

import java.util.Map;
import khabar.table.Filters;
import org.jspecify.annotations.Nullable;

/** Way to say which entity is meant: exactly one of these. */
public record EntityRef(
        @Nullable String id,
        @Nullable String key,
        @Nullable IdentifierInput identifier,
        @Nullable String name) {

    /** Identifier by which an entity is looked up. */
    public record IdentifierInput(IdentifierScheme scheme, String value) {}

    /** Reference that stands in a filter. */
    public static EntityRef of(Object input) {
        Map<String, Object> fields = Filters.map(input);
        return new EntityRef(
                (String) fields.get("id"), (String) fields.get("key"), identifier(fields.get("identifier")), (String)
                        fields.get("name"));
    }

    static @Nullable IdentifierInput identifier(@Nullable Object input) {
        if (input == null) {
            return null;
        }
        var fields = Filters.map(input);
        return new IdentifierInput(
                IdentifierScheme.valueOf(String.valueOf(fields.get("scheme"))), String.valueOf(fields.get("value")));
    }
}
