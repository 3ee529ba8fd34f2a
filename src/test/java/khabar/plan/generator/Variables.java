package khabar.plan.generator;

import graphql.language.AstPrinter;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The variables that an operation declares while it is generated. */
final class Variables {

    private static final double HOISTED = 25;

    private final Dice dice;
    private final Map<String, VariableDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private boolean allowed = true;

    Variables(Dice dice) {
        this.dice = dice;
    }

    List<VariableDefinition> definitions() {
        return List.copyOf(definitions.values());
    }

    Map<String, Object> values() {
        return values;
    }

    /** Returns the value itself, or a variable with this value. */
    Value<?> literalOrVariable(GraphQLInputType type, Supplier<Value<?>> value) {
        if (!allowed || !dice.percent(HOISTED)) {
            return value.get();
        }
        var reused = definitions.values().stream()
                .filter(each -> text(each.getType()).equals(GraphQLTypeUtil.simplePrint(type)))
                .toList();
        if (!reused.isEmpty() && dice.percent(20)) {
            return reference(dice.pick(reused).getName());
        }
        return declare(type, value);
    }

    /** Generates a value without variables. */
    <T> T constant(Supplier<T> value) {
        var outer = allowed;
        allowed = false;
        try {
            return value.get();
        } finally {
            allowed = outer;
        }
    }

    private Value<?> declare(GraphQLInputType type, Supplier<Value<?>> value) {
        var name = "v" + definitions.size();
        var definition = VariableDefinition.newVariableDefinition().name(name);
        var isRequired = type instanceof GraphQLNonNull;
        var hasDefault = dice.percent(isRequired ? 15 : 25);
        var declared = astType(type);
        if (isRequired && hasDefault && dice.percent(70)) {
            declared = ((NonNullType) declared).getType();
        } else if (!isRequired && !hasDefault && dice.percent(20)) {
            declared = NonNullType.newNonNullType(declared).build();
        }
        definition.type(declared);
        var given = constant(value);
        if (hasDefault) {
            definition.defaultValue(dice.percent(50) ? given : constant(value));
        }
        definitions.put(name, definition.build());
        if (!hasDefault && (declared instanceof NonNullType || dice.percent(80)) || hasDefault && dice.percent(50)) {
            values.put(name, Literals.json(given));
        } else if (!(declared instanceof NonNullType) && !isRequired && dice.percent(50) || dice.percent(0.5)) {
            values.put(name, null);
        }
        return reference(name);
    }

    private static Type<?> astType(GraphQLInputType type) {
        return Parser.parse("query ($v: " + GraphQLTypeUtil.simplePrint(type) + ") { x }")
                .getDefinitionsOfType(OperationDefinition.class)
                .getFirst()
                .getVariableDefinitions()
                .getFirst()
                .getType();
    }

    private static String text(Type<?> type) {
        return AstPrinter.printAst(type);
    }

    private static Value<?> reference(String name) {
        return VariableReference.newVariableReference().name(name).build();
    }
}
