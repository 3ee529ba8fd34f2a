package khabar.seed.record;

import graphql.language.EnumTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import khabar.claim.EventProperty;
import khabar.claim.NumberQualifier;
import khabar.claim.Rank;
import khabar.claim.Stance;
import khabar.claim.Unit;
import khabar.date.Calendar;
import khabar.entity.EntityType;
import khabar.entity.IdentifierScheme;
import khabar.entity.NameKind;
import khabar.entity.Source;
import khabar.event.EventStatus;
import khabar.event.EventType;
import khabar.event.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The vocabularies of the JSON Schema, from the loader's enums and the descriptions of the GraphQL schema. */
final class SeedVocabularies {

    private static final Map<String, Class<? extends Enum<?>>> VOCABULARIES = Map.ofEntries(
            Map.entry("calendar", Calendar.class),
            Map.entry("entityType", EntityType.class),
            Map.entry("eventStatus", EventStatus.class),
            Map.entry("eventType", EventType.class),
            Map.entry("identifierScheme", IdentifierScheme.class),
            Map.entry("nameKind", NameKind.class),
            Map.entry("property", EventProperty.class),
            Map.entry("qualifier", NumberQualifier.class),
            Map.entry("rank", Rank.class),
            Map.entry("role", Role.class),
            Map.entry("source", Source.class),
            Map.entry("stance", Stance.class),
            Map.entry("unit", Unit.class));

    private SeedVocabularies() {}

    static JsonNode renewed(JsonNode schema) throws IOException {
        var types = types();
        var renewed = schema.deepCopy();
        VOCABULARIES.forEach((name, type) -> {
            var definition = (ObjectNode) renewed.path("$defs").path(name);
            var values = definition.putArray("enum");
            Stream.of(type.getEnumConstants()).forEach(value -> values.add(value.name()));
            describe(definition, types.getTypeOrNull(type.getSimpleName(), EnumTypeDefinition.class), type);
        });
        return renewed;
    }

    private static void describe(ObjectNode definition, EnumTypeDefinition described, Class<? extends Enum<?>> type) {
        if (described == null) {
            return;
        }
        var descriptions = definition.putArray("markdownEnumDescriptions");
        Stream.of(type.getEnumConstants())
                .map(value -> described.getEnumValueDefinitions().stream()
                        .filter(each -> each.getName().equals(value.name()))
                        .findFirst()
                        .orElseThrow())
                .map(value -> value.getDescription().getContent().strip().replaceAll("\\s+", " "))
                .forEach(descriptions::add);
    }

    private static TypeDefinitionRegistry types() throws IOException {
        var types = new TypeDefinitionRegistry();
        try (var files = Files.list(Path.of("graphql"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".graphqls")).toList()) {
                types.merge(new SchemaParser().parse(file.toFile()));
            }
        }
        return types;
    }
}
