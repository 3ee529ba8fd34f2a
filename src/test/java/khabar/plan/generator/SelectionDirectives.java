package khabar.plan.generator;

import graphql.Scalars;
import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.schema.GraphQLNonNull;
import java.util.ArrayList;
import java.util.List;

/** {@code @skip} and {@code @include}, on few selections. */
final class SelectionDirectives {

    private static final double PERCENT = 6;

    private final Dice dice;
    private final Variables variables;

    SelectionDirectives(Dice dice, Variables variables) {
        this.dice = dice;
        this.variables = variables;
    }

    List<Directive> some() {
        var directives = new ArrayList<Directive>();
        if (dice.percent(PERCENT)) {
            directives.add(directive("include", dice.percent(75)));
        }
        if (dice.percent(PERCENT)) {
            directives.add(directive("skip", dice.percent(25)));
        }
        return directives;
    }

    private Directive directive(String name, boolean condition) {
        var value = variables.literalOrVariable(
                GraphQLNonNull.nonNull(Scalars.GraphQLBoolean), () -> BooleanValue.of(condition));
        return Directive.newDirective()
                .name(name)
                .argument(Argument.newArgument("if", value).build())
                .build();
    }
}
