package khabar.plan;

import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Objects;
import khabar.plan.Scope.SourceLookup;
import khabar.plan.result.RowRef.GroupRef;
import khabar.plan.value.FieldPlan;
import khabar.plan.value.LeafPlan;
import khabar.plan.value.NestedPlan;
import khabar.plan.value.ValuePlan;
import khabar.table.FieldSource;
import khabar.table.FieldSource.Column;
import khabar.table.FieldSource.Computed;
import khabar.table.FieldSource.Embedded;
import khabar.table.FieldSource.GroupRows;
import khabar.table.FieldSource.Grouped;
import khabar.table.FieldSource.NodeId;
import khabar.table.FieldSource.Nodes;
import khabar.table.FieldSource.OfGroup;
import khabar.table.FieldSource.Paged;
import khabar.table.FieldSource.Timestamp;
import khabar.table.FieldSource.ToMany;
import khabar.table.FieldSource.ToOne;

/** Plans fields, by where their values come from. */
final class FieldPlanner {

    private final Planner planner;
    private final ObjectPlanner objects;

    FieldPlanner(Planner planner) {
        this.planner = planner;
        this.objects = new ObjectPlanner(planner);
    }

    /** Plans a field that an object type has under one response key. */
    FieldPlan field(GraphQLObjectType type, List<Field> fields, Scope scope) {
        var field = fields.getFirst();
        if (field.getName().equals("__typename")) {
            return FieldPlan.of(field.getResultKey(), true, LeafPlan.ConstantPlan.of(type.getName()));
        }
        var definition = Objects.requireNonNull(type.getFieldDefinition(field.getName()));
        return FieldPlan.of(
                field.getResultKey(), isNonNull(definition.getType()), value(type, definition, fields, scope));
    }

    private ValuePlan value(
            GraphQLObjectType type, GraphQLFieldDefinition definition, List<Field> fields, Scope scope) {
        var cellsBefore = scope.row().size();
        try {
            var source = scope.sources().find(type.getName(), definition.getName());
            if (source == null) {
                throw new IllegalStateException(type.getName() + "." + definition.getName() + " is not declared");
            }
            return value(source, type, definition, fields, scope);
        } catch (RuntimeException failure) {
            scope.row().truncate(cellsBefore);
            planner.reportFailure();
            return new LeafPlan.FailurePlan(failure);
        }
    }

    private ValuePlan value(
            FieldSource source,
            GraphQLObjectType type,
            GraphQLFieldDefinition definition,
            List<Field> fields,
            Scope scope) {
        var target = unwrapAll(definition.getType());
        var arguments = planner.arguments(definition, fields);
        return switch (source) {
            case Column column -> new LeafPlan.CopyPlan(scope.row().column(column.sql()));
            case Timestamp timestamp -> new LeafPlan.InstantPlan(scope.row().column(timestamp.sql()));
            case NodeId id -> new LeafPlan.IdPlan(type.getName(), scope.row().column(id.keySql()));
            case Computed computed -> computed(computed, target, fields, arguments, scope);
            case Embedded embedded -> {
                var presence = embedded.presence() == null ? null : scope.row().column(embedded.presence());
                yield new NestedPlan.ObjectOrNull(
                        NestedPlan.sameRow(presence),
                        objects.object(target, fields, scope.with(embedded.fields()), embedded.subtype()));
            }
            case ToOne one -> {
                var related = new RelatedPlan(planner, one.relation(), target.getName(), arguments, scope);
                var object = objects.object(target, fields, related.scope(), related.subtype());
                yield new NestedPlan.ObjectOrNull(NestedPlan.row(scope.add(related.one())), object);
            }
            case ToMany many -> {
                var related = new RelatedPlan(planner, many.relation(), target.getName(), arguments, scope);
                var object = objects.object(target, fields, related.scope(), related.subtype());
                yield new NestedPlan.ObjectList(NestedPlan.rows(scope.add(related.many())), object);
            }
            case Grouped grouped -> grouped(grouped, target, fields, arguments, scope);
            case GroupRows rows ->
                new NestedPlan.ObjectList(
                        at -> NestedPlan.rows(at, ((GroupRef) at).rows()),
                        objects.object(target, fields, scope.with(planner.registry::source), null));
            case OfGroup ofGroup -> {
                var reader = arguments.reader();
                yield new LeafPlan.PropertyPlan(
                        at -> ofGroup.value().apply(((GroupRef) at).value(), reader.values(at.request())));
            }
            case Paged paged ->
                new PagePlanner(planner, paged.list().apply(arguments), arguments, scope).plan(target, fields);
            case Nodes nodes ->
                new NodesPlanner(planner, nodes, arguments, scope)
                        .plan(fields, GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType())));
        };
    }

    private ValuePlan computed(
            Computed computed, GraphQLType target, List<Field> fields, FieldArguments arguments, Scope scope) {
        var inputs = computed.inputs().stream().map(scope.row()::column).toList();
        var plan = new LeafPlan.ComputedPlan(inputs, computed.computation(), arguments.reader()::values);
        return target instanceof GraphQLObjectType object
                ? new NestedPlan.ObjectList(
                        NestedPlan.values(plan), new PropertyPlanner(planner).object(object, fields))
                : plan;
    }

    private ValuePlan grouped(
            Grouped grouped, GraphQLType target, List<Field> fields, FieldArguments arguments, Scope scope) {
        var related = new RelatedPlan(planner, grouped.relation(), grouped.rowType(), arguments, scope);
        SourceLookup sources = (type, field) -> {
            var own = grouped.fields().source(field);
            return own == null ? planner.registry.source(grouped.rowType(), field) : own;
        };
        var object = objects.object(target, fields, related.scope().with(sources), null);
        var inputs =
                grouped.inputs().stream().map(related.scope().row()::column).toList();
        return new NestedPlan.ObjectList(
                NestedPlan.groups(scope.add(related.many()), inputs, grouped.grouping()), object);
    }
}
