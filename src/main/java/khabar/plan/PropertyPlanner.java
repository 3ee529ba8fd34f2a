package khabar.plan;

import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import graphql.language.Field;
import graphql.schema.GraphQLObjectType;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import khabar.plan.result.RowRef.ValueRef;
import khabar.plan.value.FieldPlan;
import khabar.plan.value.LeafPlan;
import khabar.plan.value.NestedPlan;
import khabar.plan.value.ObjectPlan;

/** Plans objects that are Java records. */
record PropertyPlanner(Planner planner) {

    ObjectPlan object(GraphQLObjectType type, List<Field> fields) {
        var plans = planner.subfields(type, fields).values().stream()
                .map(each -> field(type, each))
                .toList();
        return new ObjectPlan(null, Map.of(), Map.of(type.getName(), plans));
    }

    private FieldPlan field(GraphQLObjectType type, List<Field> fields) {
        var field = fields.getFirst();
        var name = field.getName();
        if (name.equals("__typename")) {
            return FieldPlan.of(field.getResultKey(), true, LeafPlan.ConstantPlan.of(type.getName()));
        }
        var isRequired = isNonNull(type.getFieldDefinition(name).getType());
        if (unwrapAll(type.getFieldDefinition(name).getType()) instanceof GraphQLObjectType object) {
            return FieldPlan.of(
                    field.getResultKey(),
                    isRequired,
                    new NestedPlan.ObjectOrNull(
                            at -> new ValueRef(at, read(((ValueRef) at).value(), name)), object(object, fields)));
        }
        return FieldPlan.of(
                field.getResultKey(), isRequired, new LeafPlan.PropertyPlan(at -> read(((ValueRef) at).value(), name)));
    }

    private static Object read(Object value, String name) {
        try {
            var accessor = value.getClass().getDeclaredMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(value.getClass() + " has no " + name, e);
        }
    }
}
