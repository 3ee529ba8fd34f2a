package khabar.plan.statement;

import khabar.plan.result.RowRef;
import org.jspecify.annotations.Nullable;

/** Cell of the rows that a plan reads. */
public record CellRef(RowPlan rows, int position) {

    /** Index of the value on the row's tape. */
    public int in(RowRef at) {
        return rows.isSplit()
                ? at.tape()
                        .element(
                                at.tape().element(at.row(), position / RowPlan.MAX_CELLS), position % RowPlan.MAX_CELLS)
                : at.tape().element(at.row(), position);
    }

    @Nullable
    public String string(RowRef at) {
        return at.tape().string(in(at));
    }
}
