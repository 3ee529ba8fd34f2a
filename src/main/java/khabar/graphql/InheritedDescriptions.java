package khabar.graphql;

import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;
import org.springframework.stereotype.Component;

/** Gives the fields of object types the descriptions that their interfaces have, so that the schema files say everything once. */
@Component
public class InheritedDescriptions implements TypeDefinitionConfigurer {

    @Override
    public void configure(TypeDefinitionRegistry schema) {
        for (var type : schema.getTypes(ObjectTypeDefinition.class)) {
            schema.remove(type);
            schema.add(type.transform(
                    described -> described.fieldDefinitions(described(type, type.getFieldDefinitions(), schema))));
            extensions(type.getName(), schema).forEach(extension -> {
                schema.remove(extension);
                schema.add(extension.transformExtension(described ->
                        described.fieldDefinitions(described(type, extension.getFieldDefinitions(), schema))));
            });
        }
    }

    private static List<ObjectTypeExtensionDefinition> extensions(String type, TypeDefinitionRegistry schema) {
        return List.copyOf(schema.objectTypeExtensions().getOrDefault(type, List.of()));
    }

    private static List<FieldDefinition> described(
            ObjectTypeDefinition type, List<FieldDefinition> fields, TypeDefinitionRegistry schema) {
        return fields.stream()
                .map(field -> field.getDescription() != null
                        ? field
                        : field.transform(described -> described.description(inherited(type, field.getName(), schema))))
                .toList();
    }

    private static @Nullable Description inherited(
            ObjectTypeDefinition type, String field, TypeDefinitionRegistry schema) {
        return type.getImplements().stream()
                .flatMap(implemented -> fields(implemented, schema))
                .filter(candidate -> candidate.getName().equals(field))
                .map(FieldDefinition::getDescription)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stream<FieldDefinition> fields(Type<?> implemented, TypeDefinitionRegistry schema) {
        var name = ((TypeName) implemented).getName();
        return Stream.concat(
                        schema.getTypes(InterfaceTypeDefinition.class).stream(),
                        schema.interfaceTypeExtensions().values().stream().flatMap(List::stream))
                .filter(definition -> definition.getName().equals(name))
                .flatMap(definition -> definition.getFieldDefinitions().stream());
    }
}
