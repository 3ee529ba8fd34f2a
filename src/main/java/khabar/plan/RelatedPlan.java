package khabar.plan;

import khabar.plan.statement.Cell;
import khabar.plan.statement.RowPlan;
import khabar.sql.Aliases;
import khabar.sql.Sql;
import khabar.table.FieldSource.Subtype;
import khabar.table.Fields;
import khabar.table.Relation;
import org.jspecify.annotations.Nullable;

/** Rows that a relation leads to. */
final class RelatedPlan {

    private final Scope scope;
    private final @Nullable Subtype subtype;
    private final Sql from;
    private final Sql order;

    RelatedPlan(Planner planner, Relation relation, String type, FieldArguments arguments, Scope parent) {
        var declared = planner.registry.hasTable(type) ? planner.registry.table(type) : null;
        Aliases aliases = planner.nextAliases(parent.row().aliases);
        subtype = declared == null ? null : declared.subtype();
        var fields = relation.fields() == null ? null : relation.fields().apply(arguments);
        scope = new Scope(
                new RowPlan(aliases, subtype),
                fields == null ? planner.registry::source : (name, field) -> find(fields, field),
                null);
        var tables = relation.from() == null && declared != null ? declared.from() : relation.from();
        from = Sql.of(String.valueOf(tables))
                .with(aliases)
                .add(" where ")
                .add(conditions(relation, arguments, aliases));
        order = relation.order().apply(arguments).with(aliases);
    }

    private static khabar.table.@Nullable FieldSource find(Fields fields, String field) {
        return fields.sources().get(field);
    }

    Scope scope() {
        return scope;
    }

    @Nullable
    Subtype subtype() {
        return subtype;
    }

    Cell one() {
        return new Cell.RelatedRow(scope.row(), from, order);
    }

    Cell many() {
        return new Cell.RelatedRows(scope.row(), from, order);
    }

    private static Sql conditions(Relation relation, FieldArguments arguments, Aliases aliases) {
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
