package khabar.plan.value;

import java.util.ArrayList;
import java.util.List;
import khabar.plan.result.RowRef;
import khabar.plan.result.RowRef.PageRef;
import khabar.plan.statement.CellRef;
import khabar.plan.statement.RowPlan;
import khabar.table.Cursor;
import khabar.table.Order;
import org.jspecify.annotations.Nullable;

/** Plans cursors, whose sort values are read only if a cursor is selected. */
public record CursorPlan(String fingerprint, Order order, RowPlan row) {

    public ValuePlan ofRow() {
        var cells = cells();
        return new LeafPlan.PropertyPlan(at -> cursor(cells, at));
    }

    public ValuePlan ofFirst() {
        var cells = cells();
        return new LeafPlan.PropertyPlan(at -> atRow(cells, (PageRef) at, 0));
    }

    public ValuePlan ofLast() {
        var cells = cells();
        return new LeafPlan.PropertyPlan(at -> atRow(cells, (PageRef) at, ((PageRef) at).rows().length - 1));
    }

    private @Nullable String atRow(List<CellRef> cells, PageRef page, int position) {
        return page.rows().length == 0 ? null : cursor(cells, page.at(page.rows()[position]));
    }

    private String cursor(List<CellRef> cells, RowRef at) {
        var values = new ArrayList<String>();
        for (var cell : cells) {
            var value = cell.string(at);
            values.add(value == null ? "" : value);
        }
        return new Cursor(fingerprint, values).encoded();
    }

    private List<CellRef> cells() {
        return order.terms().stream()
                .map(term -> row.column("(" + term.key().expression() + ")::text"))
                .toList();
    }
}
