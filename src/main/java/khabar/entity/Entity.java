package khabar.entity;

import java.util.Locale;
import khabar.graphql.Node;
import khabar.sql.TableMapping;
import org.jspecify.annotations.Nullable;

/** A person, organization, product or facility in the news. */
public record Entity(
        long rowId, String key, EntityType type, @Nullable String description) implements Node {

    public static final TableMapping<Entity> TABLE = TableMapping.of(
            "entity",
            "entity",
            "id, key, entity_type_code, description_en",
            row -> new Entity(row.getLong(), row.getString(), row.getEnum(EntityType.class), row.getStringOrNull()));

    @Override
    public String typeName() {
        return typeName(type);
    }

    /** The GraphQL object type, for example {@code Person} for PERSON. */
    public static String typeName(EntityType type) {
        return type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
