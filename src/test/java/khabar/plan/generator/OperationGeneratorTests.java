package khabar.plan.generator;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import graphql.language.Definition;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OperationGeneratorTests {

    private static final int OPERATIONS = 5000;

    private final GraphQLSchema schema = SchemaFiles.schema();
    private final OperationGenerator generator = new OperationGenerator(schema, pool());

    @Test
    void generatesEqualOperationsFromEqualSeeds() {
        var other = new OperationGenerator(schema, pool());

        assertThat(LongStream.range(0, 100).mapToObj(generator::generate))
                .map(GeneratedOperation::body)
                .containsExactlyElementsOf(LongStream.range(0, 100)
                        .mapToObj(other::generate)
                        .map(GeneratedOperation::body)
                        .toList());
    }

    @Test
    void generatesValidOperationsExceptAFew() {
        var valid = LongStream.range(0, OPERATIONS)
                .mapToObj(generator::generate)
                .filter(this::isValid)
                .count();

        assertThat(100.0 * valid / OPERATIONS).isBetween(90.0, 99.0);
    }

    @Test
    void selectsEveryFieldAndGivesEveryArgument() {
        var selected = new TreeSet<String>();
        LongStream.range(0, OPERATIONS)
                .mapToObj(generator::generate)
                .filter(this::isValid)
                .forEach(operation -> collect(operation, selected));

        assertThat(selected).containsAll(coordinates());
    }

    private boolean isValid(GeneratedOperation operation) {
        return ParseAndValidate.validate(schema, operation.document(), Locale.ENGLISH)
                .isEmpty();
    }

    /** Has a cursor for each list. */
    private ValuePool pool() {
        var pool = new ValuePool();
        fields((type, field) ->
                pool.addCursors(type + "." + field.getName(), new ValuePool.Cursors(List.of(), List.of("cursor"))));
        return pool;
    }

    private Set<String> coordinates() {
        var coordinates = new TreeSet<String>();
        fields((type, field) -> {
            coordinates.add(type + "." + field.getName());
            field.getArguments().forEach(argument -> coordinates.add(field.getName() + "(" + argument.getName() + ")"));
        });
        return coordinates;
    }

    private void fields(BiConsumer<String, GraphQLFieldDefinition> consumer) {
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLFieldsContainer container
                    && !type.getName().startsWith("__")) {
                container.getFieldDefinitions().forEach(field -> consumer.accept(type.getName(), field));
            }
        }
    }

    private void collect(GeneratedOperation operation, Set<String> selected) {
        for (Definition<?> definition : operation.document().getDefinitions()) {
            switch (definition) {
                case OperationDefinition query -> collect(query.getSelectionSet(), schema.getQueryType(), selected);
                case FragmentDefinition fragment ->
                    collect(fragment.getSelectionSet(), type(fragment.getTypeCondition()), selected);
                default -> throw new AssertionError(definition);
            }
        }
    }

    private void collect(SelectionSet selections, GraphQLCompositeType type, Set<String> selected) {
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> collect(field, type, selected);
                case InlineFragment fragment ->
                    collect(
                            fragment.getSelectionSet(),
                            fragment.getTypeCondition() == null ? type : type(fragment.getTypeCondition()),
                            selected);
                default -> {}
            }
        }
    }

    private void collect(Field field, GraphQLCompositeType parent, Set<String> selected) {
        var coordinates = parent.getName() + "." + field.getName();
        selected.add(coordinates);
        field.getArguments().forEach(argument -> selected.add(field.getName() + "(" + argument.getName() + ")"));
        if (field.getSelectionSet() != null) {
            var type = ((GraphQLFieldsContainer) parent)
                    .getFieldDefinition(field.getName())
                    .getType();
            collect(field.getSelectionSet(), (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(type), selected);
        }
    }

    private GraphQLCompositeType type(TypeName name) {
        return (GraphQLCompositeType) schema.getType(name.getName());
    }
}
