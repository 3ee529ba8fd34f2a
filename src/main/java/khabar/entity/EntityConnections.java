package khabar.entity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import khabar.sql.Sql;
import khabar.table.Conditions;
import khabar.table.ConnectionField;
import khabar.table.Filters;
import khabar.table.SortKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lists of entities, and what they can be filtered by. */
@Configuration(proxyBeanMethods = false)
class EntityConnections {

    @Bean
    ConnectionField<Entity> allEntities() {
        var name = SortKey.of("entity.sort_name", "text");
        return ConnectionField.of("entities", List.of("Query"), Entity.class, Entity.ROWS, "entity.id")
                .order("NAME", name)
                .ordered(name.ascending())
                .order("EVENT_COUNT", SortKey.of("entity.event_count", "int"))
                .filtered("EntityFilter");
    }

    @Bean
    Filters.Declared entityFilter() {
        return new Filters.Declared(
                "EntityFilter",
                Map.of(
                        "types",
                        (entity, types, filters) -> Conditions.oneOf(entity + ".entity_type_code", types),
                        "key",
                        (entity, filter, filters) -> Conditions.text(entity + ".key", filter),
                        "name",
                        (entity, filter, filters) -> Sql.of(
                                        "exists (select from entity_name where entity_name.entity_id = %s.id and "
                                                .formatted(entity))
                                .add(Conditions.text("entity_name.name", filter))
                                .add(")"),
                        "identifier",
                        (entity, identifier, filters) -> identified(entity, identifier)));
    }

    private static Sql identified(String entity, Object input) {
        var identifier = Objects.requireNonNull(EntityRef.identifier(input));
        return Sql.of(
                "%s.id in (select entity_id from entity_identifier where scheme = ? and value = ?)".formatted(entity),
                identifier.scheme().name(),
                identifier.value());
    }
}
