package khabar.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

/** Finds entities by what people call them. */
@Component
public class EntityLookup implements NodeSource {

    private static final String WITH_IDENTIFIER =
            "entity.id in (select entity_id from entity_identifier where scheme = ? and value = ?)";
    private static final String WITH_NAME = "entity.id in (select entity_id from entity_name where name = ?)";

    private final Statements statements;

    EntityLookup(Statements statements) {
        this.statements = statements;
    }

    /** The entity of any type that a reference means; an error with the candidates if it is a name that several bear. */
    public Optional<Entity> find(EntityRef reference) {
        return find(reference, EnumSet.allOf(EntityType.class));
    }

    /** The entity of one of these types that a reference means; names that others bear too do not disturb. */
    Optional<Entity> find(EntityRef reference, Set<EntityType> types) {
        return reference.name() == null
                ? identified(reference).filter(entity -> types.contains(entity.type()))
                : onlyOne(reference.name(), types);
    }

    private Optional<Entity> identified(EntityRef reference) {
        if (reference.id() != null) {
            var id = GlobalId.of(reference.id());
            return statements.first(Entity.ROWS, "entity.key = ?", id.key()).filter(entity -> entity.typeName()
                    .equals(id.type()));
        }
        if (reference.key() != null) {
            return statements.first(Entity.ROWS, "entity.key = ?", reference.key());
        }
        var identifier = Objects.requireNonNull(reference.identifier());
        return statements.first(
                Entity.ROWS, WITH_IDENTIFIER, identifier.scheme().name(), identifier.value());
    }

    private Optional<Entity> onlyOne(String name, Set<EntityType> types) {
        var bearers = statements.list(Entity.ROWS, WITH_NAME + " order by entity.key", name).stream()
                .filter(entity -> types.contains(entity.type()))
                .toList();
        if (bearers.size() > 1) {
            var candidates = bearers.stream()
                    .map(entity ->
                            Map.of("key", entity.key(), "type", entity.type().name()))
                    .toList();
            throw new RequestException(
                    ErrorCode.AMBIGUOUS,
                    "%d entities are called `%s`; name one of the candidates by its `key`."
                            .formatted(bearers.size(), name),
                    Map.of("candidates", candidates));
        }
        return bearers.stream().findFirst();
    }

    /** Condition that a column holds the ID of the entity that a filter refers to; of none, if there is no such entity. */
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
        return statements.listIn(Entity.ROWS, "entity.key", keys);
    }

    /** For each parent the entity that it refers to. */
    public <P> Map<P, Entity> referencedBy(Collection<P> parents, Function<P, @Nullable Long> reference) {
        return statements.referred(parents, reference, Entity.ROWS, Entity::rowId);
    }
}
