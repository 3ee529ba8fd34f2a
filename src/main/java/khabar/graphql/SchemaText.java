package khabar.graphql;

import graphql.schema.GraphQLSchema;
import graphql.schema.GraphqlTypeComparatorRegistry;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Prints the whole schema (SDL) with all descriptions. */
public final class SchemaText {

    private SchemaText() {}

    public static String print() throws IOException {
        var options = SchemaPrinter.Options.defaultOptions()
                .includeScalarTypes(true)
                .includeSchemaDefinition(false)
                .includeDirectiveDefinitions(false)
                .setComparators(GraphqlTypeComparatorRegistry.AS_IS_REGISTRY);
        return new SchemaPrinter(options).print(schema());
    }

    private static GraphQLSchema schema() throws IOException {
        var modules = new TypeDefinitionRegistry();
        var parser = new SchemaParser();
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/**/*.graphqls");
        for (var file : files) {
            modules.merge(parser.parse(file.getContentAsString(StandardCharsets.UTF_8)));
        }
        new InheritedDescriptions().configure(modules);
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(modules);
    }
}
