package khabar.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import khabar.graphql.ErrorCode;
import khabar.graphql.GlobalId;
import khabar.graphql.NodeSource;
import khabar.graphql.RequestException;
import khabar.sql.Sql;
import khabar.sql.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds entities by ID, key, identifier or name. */
@Component
public class EntityLookup implements NodeSource {

    private static final String HAS_IDENTIFIER =
            "entity.id in (select entity_id from entity_identifier where scheme = ? and value = ?)";
    private static final String HAS_NAME = "entity.id in (select entity_id from entity_name where name = ?)";

    private final Statements statements;

    EntityLookup(Statements statements) {
        this.statements = statements;
    }

    /**
     * Finds the referenced entity, of any type.
     *
     * @throws RequestException if several entities have the referenced name; the error lists them as candidates
     */
    public Optional<Entity> find(EntityRef reference) {
        return find(reference, EnumSet.allOf(EntityType.class));
    }

    /** Finds the referenced entity among entities of these types. A name that is unique among them is not ambiguous. */
    Optional<Entity> find(EntityRef reference, Set<EntityType> types) {
        return reference.name() == null
                ? findByUniqueValue(reference).filter(entity -> types.contains(entity.type()))
                : findByName(reference.name(), types);
    }

    private Optional<Entity> findByUniqueValue(EntityRef reference) {
        if (reference.id() != null) {
            var id = GlobalId.of(reference.id());
            return statements.first(Entity.TABLE, "entity.key = ?", id.key()).filter(entity -> entity.typeName()
                    .equals(id.type()));
        }
        if (reference.key() != null) {
            return statements.first(Entity.TABLE, "entity.key = ?", reference.key());
        }
        var identifier = Objects.requireNonNull(reference.identifier());
        return statements.first(
                Entity.TABLE, HAS_IDENTIFIER, identifier.scheme().name(), identifier.value());
    }

    private Optional<Entity> findByName(String name, Set<EntityType> types) {
        var matches = statements.list(Entity.TABLE, HAS_NAME + " order by entity.key", name).stream()
                .filter(entity -> types.contains(entity.type()))
                .toList();
        if (matches.size() > 1) {
            throw ambiguous(name, matches);
        }
        return matches.stream().findFirst();
    }

    private static RequestException ambiguous(String name, List<Entity> matches) {
        var candidates = matches.stream()
                .map(entity -> new TreeMap<>(
                        Map.of("key", entity.key(), "type", entity.type().name())))
                .toList();
        return new RequestException(
                ErrorCode.AMBIGUOUS,
                "%d entities have the name `%s`; refer to one of the candidates by its `key`."
                        .formatted(matches.size(), name),
                Map.of("candidates", candidates));
    }

    /**
     * Condition that a column contains the row ID of the entity that a filter references. False if there is no such
     * entity.
     */
    public Sql condition(String column, Object reference) {
        return find(EntityRef.of(reference))
                .map(entity -> Sql.of(column + " = ?", entity.rowId()))
                .orElse(Sql.of("false"));
    }

    @Override
    public Set<String> types() {
        return Arrays.stream(EntityType.values()).map(Entity::typeName).collect(Collectors.toSet());
    }

    @Override
    public List<Entity> nodes(Collection<String> keys) {
        return statements.listIn(Entity.TABLE, "entity.key", keys);
    }

    public Map<Long, Entity> byIds(Collection<Long> ids) {
        return referencedBy(ids, id -> id);
    }

    /** Maps each parent to the entity that it references by row ID; a parent without a reference is left out. */
    public <P> Map<P, Entity> referencedBy(Collection<P> parents, Function<P, @Nullable Long> entityId) {
        return statements.referencedRows(parents, entityId, Entity.TABLE, Entity::rowId);
    }
}
