package khabar.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import khabar.graphql.ErrorCode;
import khabar.graphql.GlobalId;
import khabar.graphql.RequestException;
import khabar.sql.Sql;
import khabar.sql.Statements;
import khabar.table.Arguments;
import khabar.table.Filters;
import khabar.table.InputLookup;
import khabar.table.Relation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the entity that an {@code EntityRef} refers to by ID, key, identifier or name. */
@Component
public class EntityReferences implements InputLookup {

    private final Statements statements;

    EntityReferences(Statements statements) {
        this.statements = statements;
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
                : Sql.of("{}.id = ?", arguments.lookup(values -> find(reference(values, argument), types)));
        return types.size() == EntityType.values().length
                ? sql
                : sql.add(" and {}.entity_type_code = '" + types.getFirst() + "'");
    }

    private static Map<String, Object> reference(Map<String, Object> arguments, String name) {
        return Filters.asMap(Objects.requireNonNull(arguments.get(name)));
    }

    /**
     * Condition that a column contains the row ID of the entity that a filter refers to. False if there is no such
     * entity.
     */
    public static Sql condition(String column, Object entity) {
        var id = ((FoundEntity) entity).id;
        return id == null ? Sql.of("false") : Sql.of(column + " = ?", id);
    }

    /** Row ID of the entity that a filter refers to; null if there is none. */
    private record FoundEntity(@Nullable Long id) {}

    @Override
    public String coordinate() {
        return "EntityRef";
    }

    @Override
    public Object find(Object reference) {
        return new FoundEntity(find(Filters.asMap(reference), List.of(EntityType.values())));
    }

    /**
     * Returns the entity's row ID, or null if there is no such entity. A name that is unique among the types is not
     * ambiguous.
     *
     * @throws RequestException if several entities have the name; the error lists them as candidates
     */
    private @Nullable Long find(Map<String, Object> reference, List<EntityType> types) {
        var name = reference.get("name");
        var found = matches(query(reference)).stream()
                .filter(match -> types.contains(match.type))
                .toList();
        if (name != null && found.size() > 1) {
            throw ambiguous(name, found);
        }
        return found.isEmpty() ? null : found.getFirst().id;
    }

    private static Sql query(Map<String, Object> reference) {
        var sql = Sql.of("select id, key, entity_type_code from entity where ");
        if (reference.get("id") != null) {
            var id = GlobalId.of((String) reference.get("id"));
            var type = Arrays.stream(EntityType.values())
                    .filter(each -> EntityTables.typeName(each).equals(id.type()))
                    .map(Enum::name)
                    .findFirst()
                    .orElse("");
            return sql.add("key = ? and entity_type_code = ?", id.key(), type);
        }
        if (reference.get("key") != null) {
            return sql.add("key = ?", reference.get("key"));
        }
        if (reference.get("identifier") != null) {
            var identifier = Filters.asMap(reference.get("identifier"));
            return sql.add(
                    "id in (select entity_id from entity_identifier where scheme = ? and value = ?)",
                    String.valueOf(identifier.get("scheme")),
                    identifier.get("value"));
        }
        return sql.add("id in (select entity_id from entity_name where name = ?) order by key", reference.get("name"));
    }

    private record Match(long id, String key, EntityType type) {}

    private List<Match> matches(Sql query) {
        var matches = new ArrayList<Match>();
        statements.forEach(
                query,
                row -> matches.add(new Match(
                        row.getLong("id"),
                        row.getString("key"),
                        EntityType.valueOf(row.getString("entity_type_code")))));
        return matches;
    }

    private static RequestException ambiguous(Object name, List<Match> matches) {
        var candidates = matches.stream()
                .map(match -> new TreeMap<>(Map.of("key", match.key, "type", match.type.name())))
                .toList();
        return new RequestException(
                ErrorCode.AMBIGUOUS,
                "%s entities have the name `%s`; refer to one of the candidates by its `key`."
                        .formatted(matches.size(), name),
                Map.of("candidates", candidates));
    }
}
