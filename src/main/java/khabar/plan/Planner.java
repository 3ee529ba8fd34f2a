package khabar.plan;

import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import khabar.plan.OperationPlan.PlannedStatement;
import khabar.plan.OperationPlan.RootPlan;
import khabar.plan.result.RequestValues;
import khabar.plan.result.RowRef.GroupRef;
import khabar.plan.statement.Cell;
import khabar.plan.statement.CellRef;
import khabar.plan.statement.RowPlan;
import khabar.plan.statement.RowPlan.TypeGuard;
import khabar.plan.value.FieldPlan;
import khabar.plan.value.LeafPlan;
import khabar.plan.value.NestedPlan;
import khabar.plan.value.ObjectPlan;
import khabar.plan.value.ValuePlan;
import khabar.sql.Aliases;
import khabar.sql.Sql;
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
import khabar.table.FieldSource.Subtype;
import khabar.table.FieldSource.Timestamp;
import khabar.table.FieldSource.ToMany;
import khabar.table.FieldSource.ToOne;
import khabar.table.Filters;
import khabar.table.InputLookups;
import khabar.table.Relation;
import org.jspecify.annotations.Nullable;

/** Plans an operation: one walk over its fields. */
final class Planner {

    /**
     * Larger results are not sent, because each takes about five times its size in memory while the response is made.
     */
    private static final int MAX_RESULT_BYTES = 32 * 1024 * 1024;

    final GraphQLSchema schema;
    final TypeRegistry registry;
    final Filters filters;
    final InputLookups lookups;
    final Shape shape = new Shape();
    private final CoercedVariables variables;
    private final FieldCollection collection;
    private int aliases;
    private Sql queries = new Sql();
    boolean needsCustomPlan;

    Planner(
            GraphQLSchema schema,
            TypeRegistry registry,
            Filters filters,
            InputLookups lookups,
            Map<String, FragmentDefinition> fragments,
            CoercedVariables variables) {
        this.schema = schema;
        this.registry = registry;
        this.filters = filters;
        this.lookups = lookups;
        this.variables = variables;
        this.collection = new FieldCollection(schema, fragments, variables, shape);
    }

    /** Row whose cells are planned, and where the fields of objects on it come from. */
    record Scope(
            RowPlan row, SourceLookup sources, @Nullable TypeGuard guard) {

        Scope guarded(TypeGuard types) {
            return new Scope(row, sources, types);
        }

        Scope with(SourceLookup other) {
            return new Scope(row, other, guard);
        }

        CellRef add(Cell cell) {
            return row.add(cell, guard);
        }
    }

    /** Finds the source of a field of a type. */
    interface SourceLookup {
        @Nullable
        FieldSource find(String type, String field);
    }

    OperationPlan plan(OperationDefinition operation) {
        var roots = new ArrayList<RootPlan>();
        var isWritable = true;
        for (var fields : collection
                .collect(schema.getQueryType(), operation.getSelectionSet())
                .values()) {
            var name = fields.getFirst().getName();
            if (name.equals("__typename") || registry.source("Query", name) != null) {
                roots.add(root(fields));
            } else {
                isWritable = false;
            }
        }
        return new OperationPlan(List.copyOf(roots), isWritable);
    }

    private RootPlan root(List<Field> fields) {
        queries = new Sql();
        needsCustomPlan = false;
        var row = new RowPlan(Aliases.of(""), null);
        var field = field(schema.getQueryType(), fields, new Scope(row, registry::source, null));
        if (row.size() == 0) {
            return new RootPlan(field, null);
        }
        var sql = new Sql()
                .add(queries)
                .add("select result.json from (select ")
                .add(row.json())
                .add(" as json offset 0) result where octet_length(result.json::text) <= " + MAX_RESULT_BYTES);
        var statement = new PlannedStatement(sql.text(), Arrays.asList(sql.values()), needsCustomPlan);
        return new RootPlan(field, statement);
    }

    /** Adds a query that the statement can select from. */
    void addQuery(String name, Sql query) {
        queries.add(queries.isEmpty() ? "with " : ", ")
                .add(name + " as (")
                .add(query)
                .add(")\n");
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
        var cellsBefore = scope.row.size();
        try {
            var source = scope.sources.find(type.getName(), definition.getName());
            if (source == null) {
                throw new IllegalStateException(type.getName() + "." + definition.getName() + " is not declared");
            }
            return value(source, type, definition, fields, scope);
        } catch (RuntimeException failure) {
            scope.row.truncate(cellsBefore);
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
        var arguments = arguments(definition, fields);
        return switch (source) {
            case Column column -> new LeafPlan.CopyPlan(scope.row.column(column.sql()));
            case Timestamp timestamp -> new LeafPlan.InstantPlan(scope.row.column(timestamp.sql()));
            case NodeId id -> new LeafPlan.IdPlan(type.getName(), scope.row.column(id.keySql()));
            case Computed computed -> computed(computed, target, fields, reader(definition, fields.getFirst()), scope);
            case Embedded embedded -> {
                var presence = embedded.presence() == null ? null : scope.row.column(embedded.presence());
                SourceLookup sources =
                        (name, field) -> embedded.fields().sources().get(field);
                yield new NestedPlan.ObjectOrNull(
                        NestedPlan.sameRow(presence), object(target, fields, scope.with(sources), embedded.subtype()));
            }
            case ToOne one -> {
                var related = new RelatedPlan(this, one.relation(), target.getName(), arguments, scope);
                var object = object(target, fields, related.scope(), related.subtype());
                yield new NestedPlan.ObjectOrNull(NestedPlan.row(scope.add(related.one())), object);
            }
            case ToMany many -> {
                var related = new RelatedPlan(this, many.relation(), target.getName(), arguments, scope);
                var object = object(target, fields, related.scope(), related.subtype());
                yield new NestedPlan.ObjectList(NestedPlan.rows(scope.add(related.many())), object);
            }
            case Grouped grouped -> grouped(grouped, target, fields, arguments, scope);
            case GroupRows rows ->
                new NestedPlan.ObjectList(
                        at -> NestedPlan.rows(at, ((GroupRef) at).rows()),
                        object(target, fields, scope.with(registry::source), null));
            case OfGroup ofGroup ->
                new LeafPlan.PropertyPlan(at -> ofGroup.value().apply(((GroupRef) at).value()));
            case Paged paged ->
                new PagePlanner(this, paged.list().apply(arguments), arguments, scope).plan(target, fields);
            case Nodes nodes ->
                new NodesPlanner(this, nodes, arguments, scope)
                        .plan(fields, GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType())));
        };
    }

    private ValuePlan computed(
            Computed computed,
            GraphQLType target,
            List<Field> fields,
            Function<RequestValues, Map<String, Object>> reader,
            Scope scope) {
        var inputs = computed.inputs().stream().map(scope.row::column).toList();
        var plan = new LeafPlan.ComputedPlan(inputs, computed.computation(), reader);
        return target instanceof GraphQLObjectType object
                ? new NestedPlan.ObjectList(
                        NestedPlan.values(plan), PropertyPlanner.object(object, collection.collect(object, fields)))
                : plan;
    }

    private ValuePlan grouped(
            Grouped grouped, GraphQLType target, List<Field> fields, FieldArguments arguments, Scope scope) {
        var related = new RelatedPlan(this, grouped.relation(), grouped.rowType(), arguments, scope);
        SourceLookup sources = (type, field) -> {
            var own = grouped.fields().sources().get(field);
            return own == null ? registry.source(grouped.rowType(), field) : own;
        };
        var object = object(target, fields, related.scope().with(sources), null);
        var inputs = grouped.inputs().stream().map(related.scope().row::column).toList();
        return new NestedPlan.ObjectList(
                NestedPlan.groups(scope.add(related.many()), inputs, grouped.grouping()), object);
    }

    /** Plans an object on a row. */
    ObjectPlan object(GraphQLType type, List<Field> fields, Scope scope, @Nullable Subtype subtype) {
        return object(objectTypes(type), fields, scope, type instanceof GraphQLObjectType ? null : subtype);
    }

    /** Plans an object of one of these types. */
    ObjectPlan object(List<GraphQLObjectType> objectTypes, List<Field> fields, Scope scope, @Nullable Subtype subtype) {
        var planned = new HashMap<List<Object>, GuardedField>();
        var types = new LinkedHashMap<String, List<FieldPlan>>();
        for (var objectType : objectTypes) {
            types.put(
                    objectType.getName(),
                    collection.collect(objectType, fields).values().stream()
                            .map(each -> shared(objectType, each, scope, subtype, planned))
                            .toList());
        }
        return subtype == null
                ? new ObjectPlan(null, Map.of(), types)
                : new ObjectPlan(scope.row.column(subtype.sql()), subtype.typeNames(), types);
    }

    private record GuardedField(FieldPlan plan, TypeGuard guard) {}

    /** Plans a field once for all object types that have it from the same selections. */
    private FieldPlan shared(
            GraphQLObjectType type,
            List<Field> fields,
            Scope scope,
            @Nullable Subtype subtype,
            Map<List<Object>, GuardedField> planned) {
        if (subtype == null) {
            return field(type, fields, scope);
        }
        var source = scope.sources.find(type.getName(), fields.getFirst().getName());
        var isOwn = source == null || source instanceof NodeId;
        var key = new ArrayList<Object>();
        fields.forEach(field -> key.add(System.identityHashCode(field)));
        key.add(isOwn ? type.getName() : System.identityHashCode(source));
        var guarded = planned.computeIfAbsent(key, absent -> {
            var guard = new TypeGuard();
            return new GuardedField(field(type, fields, scope.guard == null ? scope.guarded(guard) : scope), guard);
        });
        guarded.guard.add(type.getName());
        return guarded.plan;
    }

    private List<GraphQLObjectType> objectTypes(GraphQLType type) {
        return switch (type) {
            case GraphQLInterfaceType shared -> Objects.requireNonNull(schema.getImplementations(shared));
            case GraphQLUnionType union ->
                union.getTypes().stream().map(each -> (GraphQLObjectType) each).toList();
            default -> List.of((GraphQLObjectType) type);
        };
    }

    private FieldArguments arguments(GraphQLFieldDefinition definition, List<Field> fields) {
        var field = fields.getFirst();
        var values = ValuesResolver.getArgumentValues(
                schema.getCodeRegistry(),
                definition.getArguments(),
                field.getArguments(),
                variables,
                GraphQLContext.getDefault(),
                Locale.ENGLISH);
        return new FieldArguments(this, definition, fields, values, reader(definition, field));
    }

    private Function<RequestValues, Map<String, Object>> reader(GraphQLFieldDefinition definition, Field field) {
        if (FieldArguments.hasVariables(field.getArguments())) {
            return execution -> execution.arguments(field, definition);
        }
        var values = ValuesResolver.getArgumentValues(
                schema.getCodeRegistry(),
                definition.getArguments(),
                field.getArguments(),
                variables,
                GraphQLContext.getDefault(),
                Locale.ENGLISH);
        return execution -> values;
    }

    FieldCollection collection() {
        return collection;
    }

    /** Aliases that no other rows of the operation have. */
    Aliases nextAliases(Aliases parent) {
        aliases++;
        return new Aliases("t" + aliases, "l" + aliases, parent);
    }

    static Sql conditions(Relation relation, FieldArguments arguments, Aliases aliases) {
        var sql = new Sql();
        for (var condition : relation.conditions()) {
            var rendered = condition.apply(arguments);
            if (!rendered.isEmpty()) {
                sql.add(sql.isEmpty() ? "" : " and ").add(rendered.with(aliases));
            }
        }
        return sql.isEmpty() ? Sql.of("true") : sql;
    }
}
