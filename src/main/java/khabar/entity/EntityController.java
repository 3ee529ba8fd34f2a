package khabar.entity;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import khabar.sql.Statements;
import khabar.table.Loaders;
import khabar.text.Languages;
import khabar.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Resolves entities, their names and their identifiers. */
@Controller
class EntityController {

    private final EntityLookup entities;
    private final Statements statements;

    EntityController(EntityLookup entities, Statements statements) {
        this.entities = entities;
        this.statements = statements;
    }

    @QueryMapping
    Optional<Entity> entity(@Argument EntityRef by) {
        return entities.find(by);
    }

    @QueryMapping
    Optional<Entity> person(@Argument EntityRef by) {
        return entities.find(by, Set.of(EntityType.PERSON));
    }

    @QueryMapping
    Optional<Entity> organization(@Argument EntityRef by) {
        return entities.find(by, Set.of(EntityType.ORGANIZATION));
    }

    @QueryMapping
    Optional<Entity> product(@Argument EntityRef by) {
        return entities.find(by, Set.of(EntityType.PRODUCT));
    }

    @QueryMapping
    Optional<Entity> facility(@Argument EntityRef by) {
        return entities.find(by, Set.of(EntityType.FACILITY));
    }

    @SchemaMapping
    CompletableFuture<LocalizedText> name(
            Entity entity, @Argument @Nullable List<String> languages, DataFetchingEnvironment environment) {
        return allNames(entity, environment).thenApply(names -> Name.choose(names, languages));
    }

    @SchemaMapping
    CompletableFuture<List<Name>> names(
            Entity entity,
            @Argument @Nullable List<NameKind> kinds,
            @Argument @Nullable List<String> languages,
            DataFetchingEnvironment environment) {
        return allNames(entity, environment).thenApply(names -> names.stream()
                .filter(name -> kinds == null || kinds.contains(name.kind()))
                .filter(name ->
                        languages == null || isAmong(languages, name.text().language()))
                .toList());
    }

    private static boolean isAmong(List<String> languages, String language) {
        return languages.stream().anyMatch(requested -> Languages.matches(requested, language));
    }

    private CompletableFuture<List<Name>> allNames(Entity entity, DataFetchingEnvironment environment) {
        return Loaders.load(environment, "Entity.names", this::names, entity.rowId());
    }

    private Map<Long, List<Name>> names(Set<Long> entities) {
        var order = "entity_name.is_preferred desc, entity_name.language_code, entity_name.id";
        return statements.childrenByParentId(entities, Name.TABLE, "entity_name.entity_id", order, Name::entityId);
    }

    @BatchMapping
    Map<Entity, List<Identifier>> identifiers(List<Entity> entities) {
        var order = "entity_identifier.scheme, entity_identifier.value";
        return statements.childrenByParent(
                entities, Entity::rowId, Identifier.TABLE, "entity_identifier.entity_id", order, Identifier::entityId);
    }
}
