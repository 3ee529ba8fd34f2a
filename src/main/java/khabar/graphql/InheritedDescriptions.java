package khabar.graphql;

import graphql.language.AstTransformer;
import graphql.language.SDLDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;
import org.springframework.stereotype.Component;

/**
 * Adds missing descriptions to the schema, from an interface if possible, else from the conventions. This way, the
 * schema files describe everything only once.
 */
@Component
public class InheritedDescriptions implements TypeDefinitionConfigurer, GraphQlSourceBuilderCustomizer {

    private static final DescriptionConventions CONVENTIONS = DescriptionConventions.read();

    /** Spring Boot does not register type definition configurers by itself. */
    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder source) {
        source.configureTypeDefinitions(this);
    }

    @Override
    public void configure(TypeDefinitionRegistry schema) {
        var definitions = definitions(schema);
        var visitor = new DescriptionVisitor(schema, CONVENTIONS);
        var described = definitions.stream()
                .<SDLDefinition<?>>map(
                        definition -> (SDLDefinition<?>) new AstTransformer().transform(definition, visitor))
                .toList();
        definitions.forEach(schema::remove);
        described.forEach(schema::add);
    }

    private static List<SDLDefinition<?>> definitions(TypeDefinitionRegistry schema) {
        return Stream.<SDLDefinition<?>>concat(
                        schema.types().values().stream().map(type -> (SDLDefinition<?>) type),
                        Stream.of(
                                        schema.objectTypeExtensions(),
                                        schema.interfaceTypeExtensions(),
                                        schema.inputObjectTypeExtensions())
                                .map(Map::values)
                                .flatMap(Collection::stream)
                                .flatMap(Collection::stream))
                .toList();
    }
}
