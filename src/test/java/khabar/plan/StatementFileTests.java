package khabar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLContext;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.plan.OperationPlan.PlannedStatement;
import khabar.plan.OperationPlan.RootPlan;
import khabar.table.Filters;
import khabar.table.InputLookups;
import khabar.testing.ApiTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** Compares the statements of each document in {@code graphql-test} with the SQL file beside it. */
@ApiTest
class StatementFileTests {

    private static final Path FOLDER = Path.of("src/test/resources/graphql-test");
    private static final String RENEW = "mvn test -Dtest=StatementFileTests -Dschema.renew=true";

    /** Values of the variables, which the statements do not contain. */
    private static final Map<String, Object> VARIABLES =
            Map.of("key", "xai", "by", Map.of("key", "xai"), "languages", List.of("fa"));

    @Autowired
    GraphQlSource source;

    @Autowired
    TypeRegistry registry;

    @Autowired
    Filters filters;

    @Autowired
    InputLookups lookups;

    @ParameterizedTest
    @MethodSource("documents")
    void statementsEqualFile(String document) throws IOException {
        var file = FOLDER.resolve(document + ".sql");
        var statements = statements(Files.readString(FOLDER.resolve(document + ".graphql")));
        if (Boolean.getBoolean("schema.renew")) {
            Files.writeString(file, statements);
        }

        assertThat(Files.readString(file))
                .as("the statements have changed. Renew the files, and review the differences: " + RENEW)
                .isEqualTo(statements);
    }

    @Test
    void everyFileHasADocument() throws IOException {
        assertThat(names(".sql")).isEqualTo(documents());
    }

    static List<String> documents() throws IOException {
        return names(".graphql");
    }

    private static List<String> names(String ending) throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    private String statements(String text) {
        var schema = source.schema();
        var document = Parser.parse(text);
        var operation = document.getDefinitionsOfType(OperationDefinition.class).getFirst();
        var fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        var variables = ValuesResolver.coerceVariableValues(
                schema,
                operation.getVariableDefinitions(),
                RawVariables.of(VARIABLES),
                GraphQLContext.getDefault(),
                Locale.ENGLISH);
        var plan = new Planner(schema, registry, filters, lookups, fragments, variables).plan(operation);
        return plan.roots().stream()
                .flatMap(root -> Stream.ofNullable(root.statement()).map(statement -> text(root, statement)))
                .collect(Collectors.joining("\n"));
    }

    private static String text(RootPlan root, PlannedStatement statement) {
        var lines = new ArrayList<String>();
        lines.add("-- " + root.field().key() + (statement.needsCustomPlan() ? ", planned for its parameters" : ""));
        for (int i = 0; i < statement.values().size(); i++) {
            // The others come from the request.
            if (!(statement.values().get(i) instanceof Execution.Parameter)) {
                lines.add("-- ?" + (i + 1) + " = " + value(statement.values().get(i)));
            }
        }
        return String.join("\n", lines) + "\n"
                + StatementFormat.format(statement.text()).stripTrailing() + ";\n";
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Object[] array ->
                Stream.of(array).map(StatementFileTests::value).toList().toString();
            // Ids differ between databases.
            case Long id -> "an id";
            case Number number -> number.toString();
            default -> "'" + value + "'";
        };
    }
}
