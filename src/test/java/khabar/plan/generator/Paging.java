package khabar.plan.generator;

import graphql.language.Argument;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.GraphQLFieldDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Arguments that page: mostly pages that exist, few that are errors. */
final class Paging {

    private static final List<Integer> SIZES = List.of(1, 2, 3, 5, 20, 50, 100);
    private static final int DEFAULT_SIZE = 20;

    /** A page of a list. Cursors bring the arguments with which their list was read. */
    record Page(List<Argument> arguments, boolean replaces, int size) {}

    private final Dice dice;
    private final ValuePool pool;
    private final Variables variables;

    Paging(Dice dice, ValuePool pool, Variables variables) {
        this.dice = dice;
        this.pool = pool;
        this.variables = variables;
    }

    /**
     * Returns a page.
     *
     * @param list the type and the field of the list
     * @param maxSize the number of nodes that the operation can still request here
     */
    Page page(String list, GraphQLFieldDefinition field, long maxSize) {
        var backward = field.getArgument("last") != null && dice.percent(35);
        if (dice.percent(1.5)) {
            return mistake(field);
        }
        if (!backward && maxSize >= DEFAULT_SIZE && dice.percent(25)) {
            return new Page(nothing(field), false, DEFAULT_SIZE);
        }
        var size = dice.pick(
                SIZES.stream().filter(each -> each == 1 || each <= maxSize).toList());
        var arguments = new ArrayList<Argument>();
        arguments.add(argument(field, backward ? "last" : "first", IntValue.of(size)));
        var known = pool.cursors(list);
        if (known.isEmpty() || !dice.percent(35)) {
            return new Page(arguments, false, size);
        }
        var cursors = dice.pick(known);
        var isFrom = dice.pick(cursors.values());
        arguments.add(argument(field, backward ? "before" : "after", StringValue.of(isFrom)));
        if (maxSize >= DEFAULT_SIZE && dice.percent(5)) {
            arguments.removeFirst();
        }
        if (dice.percent(3)) {
            return new Page(arguments, false, size); // the cursor of a list with other arguments
        }
        for (var argument : cursors.arguments()) {
            arguments.add(argument(field, argument.getName(), argument.getValue()));
        }
        return new Page(arguments, true, size);
    }

    /** Omitted or null arguments. */
    private List<Argument> nothing(GraphQLFieldDefinition field) {
        var arguments = new ArrayList<Argument>();
        for (var name : List.of("first", "after", "last", "before")) {
            if (field.getArgument(name) != null && dice.percent(4)) {
                arguments.add(Argument.newArgument(name, NullValue.of()).build());
            }
        }
        return arguments;
    }

    private Page mistake(GraphQLFieldDefinition field) {
        var first = argument(field, "first", IntValue.of(dice.pick(0, -1, 101, 1000, 3)));
        var after = argument(field, "after", StringValue.of(dice.pick("", "wrong", "YWJj", "Mjlm")));
        var last =
                field.getArgument("last") == null ? null : argument(field, "last", IntValue.of(dice.pick(0, 2, 101)));
        var arguments = dice.pick(
                Arrays.asList(first), Arrays.asList(after), Arrays.asList(first, after), Arrays.asList(first, last));
        return new Page(arguments.stream().filter(each -> each != null).toList(), false, DEFAULT_SIZE);
    }

    private Argument argument(GraphQLFieldDefinition field, String name, Value<?> value) {
        var type = field.getArgument(name).getType();
        return Argument.newArgument(name, variables.literalOrVariable(type, () -> value))
                .build();
    }
}
