package khabar.command;

import graphql.schema.GraphQLSchema;
import graphql.schema.GraphqlTypeComparatorRegistry;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import khabar.graphql.InheritedDescriptions;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import picocli.CommandLine.Command;

/** Prints the schema, from which clients can generate types. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        description = "Prints the GraphQL schema (SDL).")
final class SchemaCommand implements Callable<Integer> {

    private final PrintWriter out;

    SchemaCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        SpringLauncher.keepLibrariesQuiet();
        var options = SchemaPrinter.Options.defaultOptions()
                .includeScalarTypes(true)
                .includeSchemaDefinition(false)
                .includeDirectiveDefinitions(false)
                .setComparators(GraphqlTypeComparatorRegistry.AS_IS_REGISTRY);
        out.print(new SchemaPrinter(options).print(schema()));
        out.flush();
        return 0;
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
