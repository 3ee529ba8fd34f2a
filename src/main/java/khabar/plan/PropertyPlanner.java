package khabar.plan;

import static graphql.schema.GraphQLTypeUtil.isNonNull;

import graphql.language.Field;
import graphql.schema.GraphQLObjectType;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import khabar.plan.result.RowRef.ValueRef;
import khabar.plan.value.FieldPlan;
import khabar.plan.value.LeafPlan;
import khabar.plan.value.ObjectPlan;

/** Plans objects that are Java records. */
final class PropertyPlanner {

    private PropertyPlanner() {}

    static ObjectPlan object(GraphQLObjectType type, Map<String, List<Field>> selected) {
        var fields = selected.values().stream()
                .map(each -> field(type, each.getFirst()))
                .toList();
        return new ObjectPlan(null, Map.of(), Map.of(type.getName(), fields));
    }

    private static FieldPlan field(GraphQLObjectType type, Field field) {
        var name = field.getName();
        if (name.equals("__typename")) {
            return FieldPlan.of(field.getResultKey(), true, LeafPlan.ConstantPlan.of(type.getName()));
        }
        var isRequired = isNonNull(type.getFieldDefinition(name).getType());
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
