package khabar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import khabar.table.TableType;
import khabar.testing.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

@ApiTest
class DeclarationTests {

    /** The cost is known before anything is read. */
    private static final List<String> FETCHED_WITHOUT_SQL = List.of("Query.operationCost");

    @Autowired
    private GraphQlSource source;

    @Autowired
    private List<TableType> declarations;

    @Test
    void declaresEachFieldOfEachTypeOnce() {
        var declared = declarations.stream().flatMap(DeclarationTests::fields).toList();

        assertThat(declared).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void declaresExactlyTheFieldsOfTheSchema() {
        var declared = new TreeSet<>(FETCHED_WITHOUT_SQL);
        declarations.stream().flatMap(DeclarationTests::fields).forEach(declared::add);
        var expected = new TreeSet<String>();
        declarations.stream()
                .flatMap(declaration -> declaration.types().stream())
                .distinct()
                .forEach(type -> fieldsOfSchema(type).forEach(expected::add));
        // Interfaces also get the fields that their object types share.
        assertThat(declared).isEqualTo(expected);
    }

    private Stream<String> fieldsOfSchema(String name) {
        var type =
                (GraphQLFieldsContainer) Objects.requireNonNull(source.schema().getType(name), name);
        return type.getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .map(field -> name + "." + field);
    }

    private static Stream<String> fields(TableType declaration) {
        return declaration.types().stream().flatMap(type -> declaration.fields().sources().keySet().stream()
                .map(field -> type + "." + field));
    }
}
