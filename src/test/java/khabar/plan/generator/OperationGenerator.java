package khabar.plan.generator;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;

/** Generator of operations that are valid for a schema, except a few. The same seed and pool give the same operation. */
@SuppressWarnings("rawtypes") // as GraphQL Java's syntax trees are
public final class OperationGenerator {

    private final GraphQLSchema schema;
    private final PossibleTypes types;
    private final ValuePool pool;

    public OperationGenerator(GraphQLSchema schema, ValuePool pool) {
        this.schema = schema;
        this.types = new PossibleTypes(schema);
        this.pool = pool;
    }

    public GeneratedOperation generate(long seed) {
        var dice = new Dice(seed);
        var variables = new Variables(dice);
        var selections = new Selections(dice, types, pool, variables, Size.of(dice));
        var root = selections.of(schema.getQueryType());
        var operation = OperationDefinition.newOperationDefinition()
                .operation(Operation.QUERY)
                .name(dice.percent(30) ? "Generated" : null)
                .variableDefinitions(variables.definitions())
                .selectionSet(root);
        var definitions = new ArrayList<Definition>();
        definitions.add(operation.build());
        selections.fragments().forEach(fragment -> definitions.add(dice.below(definitions.size() + 1), fragment));
        return UnusedDefinitions.removed(new GeneratedOperation(
                Document.newDocument().definitions(definitions).build(), variables.values()));
    }
}
