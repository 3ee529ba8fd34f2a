package khabar.plan.generator;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values as GraphQL and as JSON write them. */
@SuppressWarnings("rawtypes") // as GraphQL Java's syntax trees are
public final class Literals {

    private Literals() {}

    static Object json(Value<?> literal) {
        return switch (literal) {
            case StringValue text -> text.getValue();
            case IntValue number -> number.getValue();
            case FloatValue number -> number.getValue();
            case BooleanValue bool -> bool.isValue();
            case EnumValue name -> name.getName();
            case NullValue nothing -> null;
            case ArrayValue list -> {
                var items = new ArrayList<>();
                list.getValues().forEach(item -> items.add(json(item)));
                yield items;
            }
            case ObjectValue object -> {
                var fields = new LinkedHashMap<String, Object>();
                object.getObjectFields().forEach(field -> fields.put(field.getName(), json(field.getValue())));
                yield fields;
            }
            default -> throw new IllegalArgumentException(literal.toString());
        };
    }

    /** Takes text in capitals for the name of an enum value. */
    public static Value<?> literal(Object json) {
        return switch (json) {
            case null -> NullValue.of();
            case Boolean bool -> BooleanValue.of(bool);
            case Number number ->
                IntValue.newIntValue(new BigInteger(number.toString())).build();
            case String text -> text.matches("[A-Z]+(_[A-Z]+)*") ? EnumValue.of(text) : StringValue.of(text);
            case List<?> list -> {
                var items = new ArrayList<Value>();
                list.forEach(item -> items.add(literal(item)));
                yield ArrayValue.newArrayValue().values(items).build();
            }
            case Map<?, ?> map -> {
                var fields = new ArrayList<ObjectField>();
                map.forEach((name, value) -> fields.add(ObjectField.newObjectField()
                        .name(name.toString())
                        .value(literal(value))
                        .build()));
                yield ObjectValue.newObjectValue().objectFields(fields).build();
            }
            default -> throw new IllegalArgumentException(json.toString());
        };
    }
}
