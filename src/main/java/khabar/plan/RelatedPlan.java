package khabar.plan;

import java.util.Objects;
import khabar.plan.statement.Cell;
import khabar.plan.statement.RowPlan;
import khabar.sql.Aliases;
import khabar.sql.Sql;
import khabar.table.Conditions;
import khabar.table.FieldSource.Subtype;
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
        var rows = new Scope(new RowPlan(aliases, subtype), planner.registry::source, null);
        scope = relation.fields() == null ? rows : rows.with(relation.fields().apply(arguments));
        var tables = relation.from() == null
                ? Objects.requireNonNull(declared, type).from()
                : relation.from().apply(arguments);
        from = Sql.of(String.valueOf(tables))
                .with(aliases)
                .add(" where ")
                .add(conditions(relation, arguments, aliases));
        order = relation.order().apply(arguments).with(aliases);
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
        var sql = Conditions.and(relation.conditions().stream()
                .map(condition -> condition.apply(arguments))
                .toList());
        return sql.isEmpty() ? Sql.of("true") : sql.with(aliases);
    }
}
