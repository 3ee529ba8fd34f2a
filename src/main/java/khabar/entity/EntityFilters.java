package khabar.entity;

import java.util.Map;
import khabar.name.Spelling;
import khabar.sql.Sql;
import khabar.table.Conditions;
import khabar.table.FilterDefinition;
import khabar.table.Filters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** SQL conditions for {@code EntityFilter} that need only the entity tables. */
@Configuration(proxyBeanMethods = false)
class EntityFilters {

    @Bean
    FilterDefinition entityFilter() {
        return new FilterDefinition(
                "EntityFilter",
                Map.of(
                        "types",
                        (entity, types, filters) -> Conditions.oneOf(entity + ".entity_type_code", types),
                        "key",
                        (entity, key, filters) -> Conditions.text(entity + ".key", key),
                        "name",
                        (entity, name, filters) -> hasName(entity, name),
                        "identifier",
                        (entity, identifier, filters) -> hasIdentifier(entity, identifier),
                        "recordedSince",
                        Conditions::recordedSince));
    }

    private static Sql hasName(String entity, Object name) {
        return Sql.of("exists (select from entity_name where entity_name.entity_id = %s.id and ".formatted(entity))
                .add(Conditions.text(
                        "entity_name.name", "entity_name.name_norm like ?", EntityFilters::normalized, name))
                .add(")");
    }

    /** Part of a normalized name. Unlike a whole name, it can begin or end with a blank. */
    private static String normalized(String part) {
        var framed = Spelling.normalized("(" + part + ")");
        return framed.substring(1, framed.length() - 1);
    }

    private static Sql hasIdentifier(String entity, Object input) {
        var identifier = Filters.asMap(input);
        return Sql.of(
                "%s.id in (select entity_id from entity_identifier where scheme = ? and value = ?)".formatted(entity),
                String.valueOf(identifier.get("scheme")),
                identifier.get("value"));
    }
}
