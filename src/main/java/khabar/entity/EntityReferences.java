package khabar.entity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import khabar.graphql.RequestException;
import khabar.sql.Sql;
import khabar.table.Arguments;
import khabar.table.Filters;
import khabar.table.InputLookup;
import khabar.table.NearKeys;
import khabar.table.Relation;
import org.springframework.stereotype.Component;

/** Builds conditions for the entity that an {@code EntityRef} refers to. */
@Component
public class EntityReferences implements InputLookup {

    private static final List<EntityType> ALL_TYPES = List.of(EntityType.values());

    private final EntityFinder finder;
    private final NearKeys nearKeys;
    private final NearNames nearNames;

    EntityReferences(EntityFinder finder, NearKeys nearKeys, NearNames nearNames) {
        this.finder = finder;
        this.nearKeys = nearKeys;
        this.nearNames = nearNames;
    }

    /** The entity that an argument refers to, if it has one of the types. */
    Relation relation(String argument, List<EntityType> types) {
        return Relation.where(arguments -> condition(arguments, argument, types))
                .orderBy("{}.id");
    }

    private Sql condition(Arguments arguments, String argument, List<EntityType> types) {
        var sql = arguments.member(argument).equals("key")
                ? Sql.of("{}.key = ?", arguments.parameter(values -> reference(values, argument)
                        .get("key")))
                : Sql.of("{}.id = ?", arguments.lookup(values -> finder.find(reference(values, argument), types)));
        return types.size() == EntityType.values().length
                ? sql
                : sql.add(" and {}.entity_type_code = '" + types.getFirst() + "'");
    }

    private static Map<String, Object> reference(Map<String, Object> arguments, String name) {
        return Filters.asMap(Objects.requireNonNull(arguments.get(name)));
    }

    /** Condition that a column contains the row ID of the entity that a filter refers to. */
    public static Sql condition(String column, Object entity) {
        return Sql.of(column + " = ?", ((FoundEntity) entity).id);
    }

    /** Row ID of the entity that a filter refers to. */
    private record FoundEntity(long id) {}

    @Override
    public String coordinate() {
        return "EntityRef";
    }

    /** @throws RequestException if there is no such entity; the error suggests similar keys or names */
    @Override
    public Object find(Object value) {
        var reference = Filters.asMap(value);
        var id = finder.find(reference, ALL_TYPES);
        if (id == null) {
            throw notFound(reference);
        }
        return new FoundEntity(id);
    }

    private RequestException notFound(Map<String, Object> reference) {
        var key = (String) reference.get("key");
        if (key != null) {
            return NearKeys.notFound("entity", "key", key, nearKeys.find("entity", key), "Find keys with `search`.");
        }
        var name = (String) reference.get("name");
        return name == null
                ? NearKeys.notFound("entity", reference.get("id") == null ? "identifier" : "ID", text(reference))
                : NearKeys.notFound("entity", "name", name, nearNames.find(name), "Find names with `search`.");
    }

    private static String text(Map<String, Object> reference) {
        return reference.get("id") instanceof String id
                ? id
                : String.valueOf(Filters.asMap(Objects.requireNonNull(reference.get("identifier")))
                        .get("value"));
    }
}
