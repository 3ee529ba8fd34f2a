package khabar.plan;

import graphql.language.Field;
import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import khabar.graphql.GlobalId;
import khabar.plan.statement.Cell;
import khabar.plan.statement.RowPlan;
import khabar.plan.value.NodesPlan;
import khabar.plan.value.NodesPlan.NodeTable;
import khabar.plan.value.ValuePlan;
import khabar.sql.Sql;
import khabar.table.FieldSource.Nodes;
import khabar.table.TableType;

/** Plans nodes by ID. Each table with nodes is one cell, which is empty if no ID is of its types. */
final class NodesPlanner {

    private final Planner planner;
    private final FieldArguments arguments;
    private final Scope parent;
    private final Function<Map<String, Object>, List<GlobalId>> ids;

    NodesPlanner(Planner planner, Nodes nodes, FieldArguments arguments, Scope parent) {
        this.planner = planner;
        this.arguments = arguments;
        this.parent = parent;
        arguments.addSize(nodes.argument());
        this.ids = values -> ids(Objects.requireNonNull(values.get(nodes.argument())));
    }

    private static List<GlobalId> ids(Object argument) {
        var ids = argument instanceof List<?> list ? list : List.of(argument);
        return ids.stream().map(id -> GlobalId.of(String.valueOf(id))).toList();
    }

    ValuePlan plan(List<Field> fields, boolean isList) {
        var tables = new ArrayList<NodeTable>();
        for (var table : planner.registry.nodes()) {
            tables.add(table(table, fields));
        }
        var reader = arguments.reader();
        var idsOfNodes = ids;
        return new NodesPlan(tables, request -> idsOfNodes.apply(reader.values(request)), isList);
    }

    private NodeTable table(TableType table, List<Field> fields) {
        var types = table.types().stream()
                .map(type -> planner.schema.getType(type))
                .flatMap(type -> type instanceof GraphQLObjectType object ? Stream.of(object) : Stream.empty())
                .toList();
        var names = types.stream().map(GraphQLObjectType::getName).toList();
        var aliases = planner.nextAliases(parent.row().aliases);
        var row = new RowPlan(aliases, table.subtype());
        var scope = new Scope(row, planner.registry::source, null);
        var key = row.column(Objects.requireNonNull(table.key()));
        var object = new ObjectPlanner(planner).object(types, fields, scope, table.subtype());
        var idsOfNodes = ids;
        var keys = arguments.parameter(values -> idsOfNodes.apply(values).stream()
                .filter(id -> names.contains(id.type()))
                .map(GlobalId::key)
                .distinct()
                .toArray(String[]::new));
        var from = Sql.of(table.from() + " where " + table.keyCondition(), keys).with(aliases);
        return new NodeTable(parent.add(new Cell.RelatedRows(row, from, new Sql())), key, object);
    }
}
