package khabar.entity;

import java.util.Locale;
import khabar.graphql.Node;
import khabar.graphql.Rows;
import org.jspecify.annotations.Nullable;

/** Entity: someone or something that the news is about. */
public record Entity(
        long rowId, String key, EntityType type, @Nullable String description) implements Node {

    public static final Rows<Entity> ROWS = Rows.of(
            "entity",
            "entity",
            "id, key, entity_type_code, description_en",
            row -> new Entity(row.number(), row.text(), row.constant(EntityType.class), row.textOrNull()));

    @Override
    public String typeName() {
        return typeName(type);
    }

    /** Name of the GraphQL object type: {@code Person} for PERSON. */
    public static String typeName(EntityType type) {
        return type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
