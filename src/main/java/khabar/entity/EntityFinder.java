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
import khabar.name.CaseFolding;
import khabar.name.Spelling;
import khabar.sql.Row;
import khabar.sql.Sql;
import khabar.sql.Statements;
import khabar.table.Conditions;
import khabar.table.Filters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the entity that an {@code EntityRef} names by ID, key, identifier or name, with one statement. */
@Component
class EntityFinder {

    private final Statements statements;

    EntityFinder(Statements statements) {
        this.statements = statements;
    }

    /**
     * Returns the entity's row ID, or null if there is no such entity. A name that is unique among the types is not
     * ambiguous.
     *
     * @throws RequestException if several entities have the name; the error lists them as candidates
     */
    @Nullable
    Long find(Map<String, Object> reference, List<EntityType> types) {
        var name = (String) reference.get("name");
        var found = name == null ? matches(query(reference), types) : named(name, types);
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
        var identifier = Filters.asMap(Objects.requireNonNull(reference.get("identifier")));
        return sql.add(
                "id in (select entity_id from entity_identifier where scheme = ? and value = ?)",
                String.valueOf(identifier.get("scheme")),
                identifier.get("value"));
    }

    private record Match(long id, String key, EntityType type) {

        static Match of(Row row) {
            return new Match(
                    row.getLong("id"), row.getString("key"), EntityType.valueOf(row.getString("entity_type_code")));
        }
    }

    private List<Match> matches(Sql query, List<EntityType> types) {
        var matches = new ArrayList<Match>();
        statements.forEach(query, row -> matches.add(Match.of(row)));
        return matches.stream().filter(match -> types.contains(match.type)).toList();
    }

    /**
     * Entities that have exactly this name or, if there are none, the name in another case. Reads the names that are
     * normalized alike, which have an index: they include both.
     */
    private List<Match> named(String name, List<EntityType> types) {
        var exact = new ArrayList<Match>();
        var inOtherCase = new ArrayList<Match>();
        var text = Conditions.composed(name);
        var query = Sql.of("""
                select entity.id, entity.key, entity.entity_type_code, entity_name.name
                  from entity_name join entity on entity.id = entity_name.entity_id
                 where entity_name.entity_type_code = any(?) and entity_name.name_norm collate "C" = ?
                 order by entity.key""", types.stream().map(Enum::name).toArray(String[]::new), Spelling.normalized(text));
        statements.forEach(query, row -> {
            var spelling = row.getString("name");
            if (spelling.equals(text)) {
                exact.add(Match.of(row));
            } else if (CaseFolding.areEqual(spelling, text)) {
                inOtherCase.add(Match.of(row));
            }
        });
        return (exact.isEmpty() ? inOtherCase : exact).stream().distinct().toList();
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
