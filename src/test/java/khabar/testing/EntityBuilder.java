package khabar.testing;

import java.util.List;
import java.util.Map;
import khabar.entity.EntityType;
import khabar.entity.IdentifierScheme;

/** Builder of an entity. Its English name is its key unless the test names it. */
public final class EntityBuilder extends RecordBuilder<EntityBuilder> {

    EntityBuilder(EntityType type, String key) {
        super("entity", key);
        with("type", type);
    }

    public EntityBuilder named(String name) {
        return with("names", List.of(Map.of("language", "en", "text", name, "preferred", true)));
    }

    public EntityBuilder identifiedBy(IdentifierScheme scheme, String value) {
        return withEntry("identifiers", scheme.name(), value);
    }

    @Override
    Map<String, ?> defaults() {
        return Map.of("names", List.of(Map.of("language", "en", "text", key, "preferred", true)));
    }
}
