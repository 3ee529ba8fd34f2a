package khabar.cost;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads integers, booleans and lists from arguments before an operation runs, with variables replaced by their values.
 *
 * @param onRead gets the name of each variable whose value is read
 */
record ArgumentValues(Map<String, Object> variables, Consumer<String> onRead) {

    /** Returns null if the argument is omitted, or if its value has another type. */
    @Nullable
    Object of(Field field, String name) {
        for (var argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                return of(argument.getValue());
            }
        }
        return null;
    }

    /** Returns the length of a list argument. Returns 1 for other values. */
    int length(Field field, String name) {
        var argument = field.getArguments().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst();
        var value = argument.map(Argument::getValue).orElse(null);
        return switch ((Object) value) {
            case ArrayValue list -> list.getValues().size();
            case VariableReference variable ->
                variables.get(variable.getName()) instanceof List<?> list ? list.size() : 1;
            case null -> 1;
            default -> 1;
        };
    }

    /** Returns the integer. Returns 0 for values that execution rejects, which are negative numbers and other types. */
    static int size(@Nullable Object value, int defaultSize) {
        return value == null ? defaultSize : value instanceof Integer number ? Math.max(number, 0) : 0;
    }

    private @Nullable Object of(Value<?> value) {
        return switch ((Object) value) {
            case VariableReference variable -> {
                onRead.accept(variable.getName());
                yield variables.get(variable.getName());
            }
            case IntValue number ->
                number.getValue().bitLength() < Integer.SIZE
                        ? (Object) number.getValue().intValue()
                        : 0;
            case BooleanValue bool -> bool.isValue();
            default -> null;
        };
    }
}
