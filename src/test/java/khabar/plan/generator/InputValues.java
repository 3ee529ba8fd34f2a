package khabar.plan.generator;

import graphql.language.ArrayValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedInputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;

/** Values of arguments, with filters of any depth and references to real things. */
@SuppressWarnings("rawtypes") // as GraphQL Java's syntax trees are
final class InputValues {

    private static final int MAX_DEPTH = 4;

    private final Dice dice;
    private final Variables variables;
    private final LeafValues leaves;

    InputValues(Dice dice, ValuePool pool, Variables variables) {
        this.dice = dice;
        this.variables = variables;
        this.leaves = new LeafValues(dice, pool);
    }

    /**
     * Returns a literal or a variable.
     *
     * @param meaning what the value is for, such as {@code Person.by} or {@code EventFilter.key}
     */
    Value<?> value(GraphQLInputType type, String meaning) {
        return value(type, meaning, 0);
    }

    private Value<?> value(GraphQLInputType type, String meaning, int depth) {
        return variables.literalOrVariable(type, () -> literal(type, meaning, depth));
    }

    private Value<?> literal(GraphQLInputType type, String meaning, int depth) {
        if (!(type instanceof GraphQLNonNull) && dice.percent(3)) {
            return NullValue.of();
        }
        return switch (type) {
            case GraphQLNonNull required -> nonNull((GraphQLInputType) required.getWrappedType(), meaning, depth);
            default -> nonNull(type, meaning, depth);
        };
    }

    private Value<?> nonNull(GraphQLInputType type, String meaning, int depth) {
        return switch (type) {
            case GraphQLList list -> list((GraphQLInputType) list.getWrappedType(), meaning, depth);
            case GraphQLInputObjectType object -> inputObject(object, meaning, depth);
            default -> leaves.value((GraphQLNamedInputType) type, meaning);
        };
    }

    private Value<?> inputObject(GraphQLInputObjectType type, String meaning, int depth) {
        if (type.getName().equals("IdentifierInput")) {
            return leaves.identifier(meaning);
        }
        return type.isOneOf() ? oneOf(type, meaning, depth) : object(type, meaning, depth);
    }

    private Value<?> list(GraphQLInputType type, String meaning, int depth) {
        if (dice.percent(6)) {
            return value(type, meaning, depth); // GraphQL coerces it to a list with one element
        }
        var size = dice.percent(5) ? 0 : dice.percent(70) ? dice.between(1, 2) : dice.between(1, 5);
        var items = new ArrayList<Value>();
        for (var i = 0; i < size; i++) {
            items.add(value(type, meaning, depth));
        }
        return ArrayValue.newArrayValue().values(items).build();
    }

    private Value<?> oneOf(GraphQLInputObjectType type, String meaning, int depth) {
        var fields = new ArrayList<ObjectField>();
        var field = dice.pick(type.getFieldDefinitions());
        fields.add(field(type, field, GraphQLNonNull.nonNull(field.getType()), meaning, depth));
        if (dice.percent(0.5)) {
            var second = dice.pick(type.getFieldDefinitions());
            fields.add(field(type, second, second.getType(), meaning, depth));
        }
        return ObjectValue.newObjectValue().objectFields(fields).build();
    }

    private Value<?> object(GraphQLInputObjectType type, String meaning, int depth) {
        var optional = new ArrayList<GraphQLInputObjectField>();
        var fields = new ArrayList<ObjectField>();
        for (var field : type.getFieldDefinitions()) {
            if (field.getType() instanceof GraphQLNonNull) {
                fields.add(field(type, field, field.getType(), meaning, depth));
            } else if (depth < MAX_DEPTH || !isNested(field)) {
                optional.add(field);
            }
        }
        var count = optional.isEmpty() ? 0 : dice.percent(4) ? 0 : dice.percent(70) ? 1 : dice.between(1, 3);
        for (var i = 0; i < count && !optional.isEmpty(); i++) {
            var field = optional.remove(dice.below(optional.size()));
            fields.add(field(type, field, field.getType(), meaning, depth));
        }
        return ObjectValue.newObjectValue().objectFields(fields).build();
    }

    private static boolean isNested(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType;
    }

    private ObjectField field(
            GraphQLInputObjectType parent,
            GraphQLInputObjectField field,
            GraphQLInputType type,
            String meaning,
            int depth) {
        return ObjectField.newObjectField()
                .name(field.getName())
                .value(value(type, meaning(parent.getName(), field.getName(), meaning), depth + 1))
                .build();
    }

    private static String meaning(String parent, String field, String meaning) {
        return switch (parent) {
            case "EntityRef" -> (meaning.endsWith(".by") ? meaning.replace(".by", "") : "Entity") + "." + field;
            case "ArticleRef" -> "Article." + field;
            case "EventRef" -> "Event." + field;
            case "PublisherRef" -> "Publisher." + field;
            case "StoryRef" -> "Story." + field;
            case "StringFilter" -> List.of("contains", "startsWith").contains(field) ? meaning + ".part" : meaning;
            default -> parent + "." + field;
        };
    }
}
