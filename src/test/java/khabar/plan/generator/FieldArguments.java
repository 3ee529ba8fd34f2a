package khabar.plan.generator;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.Value;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;

/** Arguments of a field. */
@SuppressWarnings("rawtypes") // as GraphQL Java's syntax trees are
final class FieldArguments {

    private static final List<String> PAGING = List.of("first", "after", "last", "before");

    private final Dice dice;
    private final InputValues inputs;

    FieldArguments(Dice dice, InputValues inputs) {
        this.dice = dice;
        this.inputs = inputs;
    }

    static boolean isPaged(GraphQLFieldDefinition field) {
        return field.getArgument("first") != null;
    }

    static boolean isRequired(GraphQLArgument argument) {
        return argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue();
    }

    /** Returns arguments other than those that page. */
    List<Argument> of(GraphQLNamedOutputType parent, GraphQLFieldDefinition field) {
        var arguments = new ArrayList<Argument>();
        for (var argument : field.getArguments()) {
            var name = argument.getName();
            if (!PAGING.contains(name) && (isRequired(argument) || dice.percent(wanted(name)))) {
                arguments.add(Argument.newArgument(name, value(parent, field, argument))
                        .build());
            }
        }
        return arguments;
    }

    private static double wanted(String argument) {
        return switch (argument) {
            case "filter" -> 25;
            case "dryRun" -> 20;
            default -> 45;
        };
    }

    private Value<?> value(GraphQLNamedOutputType parent, GraphQLFieldDefinition field, GraphQLArgument argument) {
        return switch (argument.getName()) {
            case "groupBy" -> groupBy(argument);
            case "by" -> inputs.value(argument.getType(), type(field) + ".by");
            case "id", "ids" -> inputs.value(argument.getType(), "Node.id");
            case "query" -> inputs.value(argument.getType(), "search.query");
            default -> inputs.value(argument.getType(), parent.getName() + "." + argument.getName());
        };
    }

    private static String type(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName();
    }

    /** Dimensions, mostly distinct. */
    private Value<?> groupBy(GraphQLArgument argument) {
        if (dice.percent(5)) {
            return inputs.value(argument.getType(), "groupBy");
        }
        var names = new ArrayList<>(((GraphQLEnumType) GraphQLTypeUtil.unwrapAll(argument.getType()))
                .getValues().stream().map(each -> each.getName()).toList());
        var dimensions = new ArrayList<Value>();
        for (var count = dice.between(1, 3); count > 0; count--) {
            dimensions.add(EnumValue.of(names.remove(dice.below(names.size()))));
        }
        return ArrayValue.newArrayValue().values(dimensions).build();
    }
}
