package khabar.plan;

import khabar.plan.statement.Cell;
import khabar.plan.statement.CellRef;
import khabar.plan.statement.RowPlan;
import khabar.plan.statement.RowPlan.TypeGuard;
import khabar.table.FieldSource;
import khabar.table.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Where objects are planned.
 *
 * @param row the row that the objects are read from
 * @param sources where their fields come from
 * @param guard the object types that need the cells that are added; null for all
 */
record Scope(RowPlan row, SourceLookup sources, @Nullable TypeGuard guard) {

    /** Finds the source of a field of a type. */
    interface SourceLookup {
        @Nullable
        FieldSource find(String type, String field);
    }

    Scope guarded(TypeGuard types) {
        return new Scope(row, sources, guard == null ? types : guard);
    }

    Scope with(Fields fields) {
        return with((type, field) -> fields.source(field));
    }

    Scope with(SourceLookup other) {
        return new Scope(row, other, guard);
    }

    CellRef add(Cell cell) {
        return row.add(cell, guard);
    }
}
