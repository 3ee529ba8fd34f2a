package khabar.plan;

import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import graphql.language.Field;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import khabar.plan.result.RowRef.PageRef;
import khabar.plan.statement.PageTables;
import khabar.plan.statement.RowPlan;
import khabar.plan.value.CursorPlan;
import khabar.plan.value.FieldPlan;
import khabar.plan.value.LeafPlan;
import khabar.plan.value.NestedPlan;
import khabar.plan.value.ObjectPlan;
import khabar.plan.value.ValuePlan;
import khabar.sql.Aliases;
import khabar.sql.Sql;
import khabar.table.Conditions;
import khabar.table.FieldSource.Subtype;
import khabar.table.ListRequest;
import khabar.table.Page;
import khabar.table.RowList;
import org.jspecify.annotations.Nullable;

/** Plans a connection: its page, its cursors and its total count. */
final class PagePlanner {

    private final Planner planner;
    private final RowList list;
    private final FieldArguments arguments;
    private final ListRequest request;
    private final Page page;
    private final Sql joins;
    private final Scope parent;

    PagePlanner(Planner planner, RowList list, FieldArguments arguments, Scope parent) {
        this.planner = planner;
        this.list = list;
        this.arguments = arguments;
        this.request = new ListRequest(list, arguments.all());
        this.page = request.page();
        this.joins = request.joins();
        this.parent = parent;
    }

    ValuePlan plan(GraphQLType target, List<Field> fields) {
        var connection = (GraphQLObjectType) target;
        var nodeType = unwrapAll(
                Objects.requireNonNull(connection.getFieldDefinition("nodes")).getType());
        var table = planner.registry.table(nodeType.getName());
        var aliases = planner.nextAliases(parent.row().aliases);
        var row = new RowPlan(aliases, table.subtype());
        var selected = planner.subfields(connection, fields);
        var tables = new PageTables(
                list, request, String.valueOf(table.from()), conditions(), filter(aliases), joins, aliases);

        Scope rows = new Scope(row, planner.registry::source, null);
        var cursors = new CursorPlan(request.fingerprint(), request.order(), row);
        var plans = selected.entrySet().stream()
                .map(entry -> connectionField(connection, entry.getValue(), rows, table.subtype(), tables, cursors))
                .toList();
        var needsRows = isSelected(
                selected,
                name -> !name.equals("totalCount")
                        && !name.equals("__typename")
                        && !list.constants().containsKey(name));
        var cell = needsRows ? parent.add(tables.page(row, limit(selected))) : null;
        planner.needsCustomPlan |= tables.needsCustomPlan();
        if (!list.rows().query().isEmpty()) {
            planner.addQuery(tables.queryName(), list.rows().query());
        }
        return new NestedPlan.ObjectOrNull(
                NestedPlan.page(cell, page.size(), page.backward()),
                new ObjectPlan(null, Map.of(), Map.of(connection.getName(), plans)));
    }

    private FieldPlan connectionField(
            GraphQLObjectType connection,
            List<Field> fields,
            Scope rows,
            @Nullable Subtype subtype,
            PageTables tables,
            CursorPlan cursors) {
        var field = fields.getFirst();
        var definition = connection.getFieldDefinition(field.getName());
        var target = definition == null ? null : unwrapAll(definition.getType());
        ValuePlan plan =
                switch (field.getName()) {
                    case "__typename" -> LeafPlan.ConstantPlan.of(connection.getName());
                    case "totalCount" -> new LeafPlan.CopyPlan(parent.add(tables.count()));
                    case "nodes" ->
                        new NestedPlan.ObjectList(
                                at -> NestedPlan.rows(at, ((PageRef) at).rows()),
                                new ObjectPlanner(planner)
                                        .object(Objects.requireNonNull(target), fields, rows, subtype));
                    case "edges" ->
                        new NestedPlan.ObjectList(
                                at -> NestedPlan.rows(at, ((PageRef) at).rows()),
                                edge(
                                        (GraphQLObjectType) Objects.requireNonNull(target),
                                        fields,
                                        rows,
                                        subtype,
                                        cursors));
                    case "pageInfo" ->
                        new NestedPlan.ObjectOrNull(
                                at -> at,
                                new PageInfoPlanner(page, cursors)
                                        .plan(
                                                (GraphQLObjectType) Objects.requireNonNull(target),
                                                selected(target, fields)));
                    default ->
                        LeafPlan.ConstantPlan.of(
                                Objects.requireNonNull(list.constants().get(field.getName()), field.getName()));
                };
        return FieldPlan.of(field.getResultKey(), true, plan);
    }

    private ObjectPlan edge(
            GraphQLObjectType edge, List<Field> fields, Scope rows, @Nullable Subtype subtype, CursorPlan cursors) {
        var own = rows.with(list.edgeFields());
        var plans = planner.subfields(edge, fields).values().stream()
                .map(each -> {
                    var field = each.getFirst();
                    return switch (field.getName()) {
                        case "cursor" -> FieldPlan.of(field.getResultKey(), true, cursors.ofRow());
                        case "node" -> {
                            var node = unwrapAll(edge.getFieldDefinition("node").getType());
                            yield FieldPlan.of(
                                    field.getResultKey(),
                                    true,
                                    new NestedPlan.ObjectOrNull(
                                            at -> at, new ObjectPlanner(planner).object(node, each, rows, subtype)));
                        }
                        default -> new FieldPlanner(planner).field(edge, each, own);
                    };
                })
                .toList();
        return new ObjectPlan(null, Map.of(), Map.of(edge.getName(), plans));
    }

    /** One more row than requested shows whether another page exists. */
    private int limit(Map<String, List<Field>> selected) {
        var needsMore = isSelected(selected, name -> name.equals("pageInfo"));
        return needsMore ? page.size() + 1 : page.size();
    }

    private Collection<List<Field>> selected(@Nullable GraphQLType type, List<Field> fields) {
        return planner.subfields((GraphQLObjectType) Objects.requireNonNull(type), fields)
                .values();
    }

    private static boolean isSelected(Map<String, List<Field>> selected, Predicate<String> name) {
        return selected.values().stream()
                .anyMatch(fields -> name.test(fields.getFirst().getName()));
    }

    private Sql conditions() {
        return Conditions.and(list.conditions().stream()
                .map(condition -> condition.apply(arguments))
                .toList());
    }

    private Sql filter(Aliases aliases) {
        var alias = list.filterAlias();
        return alias == null || !request.hasArgument("filter") ? new Sql() : arguments.filter(aliases.replaceIn(alias));
    }
}
