package khabar.plan;

import graphql.language.Field;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import khabar.plan.statement.RowPlan.TypeGuard;
import khabar.plan.value.FieldPlan;
import khabar.plan.value.ObjectPlan;
import khabar.table.FieldSource.NodeId;
import khabar.table.FieldSource.Subtype;
import org.jspecify.annotations.Nullable;

/** Plans objects: the fields of each object type that a row can have. */
record ObjectPlanner(Planner planner) {

    /** Plans an object on a row. */
    ObjectPlan object(GraphQLType type, List<Field> fields, Scope scope, @Nullable Subtype subtype) {
        return object(objectTypes(type), fields, scope, type instanceof GraphQLObjectType ? null : subtype);
    }

    /** Plans an object of one of these types. */
    ObjectPlan object(List<GraphQLObjectType> objectTypes, List<Field> fields, Scope scope, @Nullable Subtype subtype) {
        var planned = new HashMap<SharedField, GuardedField>();
        var types = new LinkedHashMap<String, List<FieldPlan>>();
        for (var objectType : objectTypes) {
            types.put(
                    objectType.getName(),
                    planner.subfields(objectType, fields).values().stream()
                            .map(each -> shared(objectType, each, scope, subtype, planned))
                            .toList());
        }
        return subtype == null
                ? new ObjectPlan(null, Map.of(), types)
                : new ObjectPlan(scope.row().column(subtype.sql()), subtype.typeNames(), types);
    }

    /** Field that object types share: selected by the same nodes of the document, and read from the same source. */
    private record SharedField(List<Field> fields, Object source) {}

    private record GuardedField(FieldPlan plan, TypeGuard guard) {}

    /** Plans a field once for all object types that have it from the same selections. */
    private FieldPlan shared(
            GraphQLObjectType type,
            List<Field> fields,
            Scope scope,
            @Nullable Subtype subtype,
            Map<SharedField, GuardedField> planned) {
        if (subtype == null) {
            return new FieldPlanner(planner).field(type, fields, scope);
        }
        var source = scope.sources().find(type.getName(), fields.getFirst().getName());
        var key = new SharedField(fields, source == null || source instanceof NodeId ? type.getName() : source);
        var guarded = planned.computeIfAbsent(key, absent -> {
            var guard = new TypeGuard();
            return new GuardedField(new FieldPlanner(planner).field(type, fields, scope.guarded(guard)), guard);
        });
        guarded.guard.add(type.getName());
        return guarded.plan;
    }

    private List<GraphQLObjectType> objectTypes(GraphQLType type) {
        return switch (type) {
            case GraphQLInterfaceType shared -> Objects.requireNonNull(planner.schema.getImplementations(shared));
            case GraphQLUnionType union ->
                union.getTypes().stream().map(each -> (GraphQLObjectType) each).toList();
            default -> List.of((GraphQLObjectType) type);
        };
    }
}
