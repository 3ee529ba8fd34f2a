package khabar.cost;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of arguments before an operation runs: those of numbers, lists and conditions, with the variables filled in. */
record ArgumentValues(Map<String, Object> variables) {

    /** The value that a field is given; null if it is given none, or one of another kind. */
    @Nullable
    Object of(Field field, String argument) {
        for (var given : field.getArguments()) {
            if (given.getName().equals(argument)) {
                return of(given.getValue());
            }
        }
        return null;
    }

    /** Whether the conditions {@code @skip} and {@code @include} let something be. */
    boolean include(List<Directive> directives) {
        for (var directive : directives) {
            var name = directive.getName();
            if ((name.equals("skip") && isTrue(directive)) || (name.equals("include") && !isTrue(directive))) {
                return false;
            }
        }
        return true;
    }

    /** A number no larger than GraphQL's, nor smaller than nothing. */
    static long integer(@Nullable Object value, int otherwise) {
        return value == null ? otherwise : value instanceof Integer number ? Math.max(number, 0) : 0;
    }

    private boolean isTrue(Directive condition) {
        var argument = condition.getArgument("if");
        return argument != null && Boolean.TRUE.equals(of(argument.getValue()));
    }

    private @Nullable Object of(Value<?> value) {
        return switch ((Object) value) {
            case VariableReference variable -> variables.get(variable.getName());
            case IntValue number ->
                number.getValue().bitLength() < Integer.SIZE
                        ? (Object) number.getValue().intValue()
                        : 0;
            case BooleanValue truth -> truth.isValue();
            case ArrayValue list -> list.getValues();
            default -> null;
        };
    }
}
