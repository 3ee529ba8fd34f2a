package khabar.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import khabar.sql.Sql;
import khabar.table.Order.Segment;

/**
 * Statement that reads the same list page for many parents. A lateral join stops at the end of each parent's page. A
 * window function would read all children of all parents. Limits are literals so that PostgreSQL's generic plans take
 * them into account.
 *
 * @param field the list
 * @param conditions the conditions from the list and the caller; empty if there are none
 * @param joins the joins for the sort keys
 * @param order the requested order, or the default order
 * @param page the requested page
 * @param selection the selected parts of the connection
 */
record ConnectionStatement<T>(
        ConnectionField<T> field, Sql conditions, Sql joins, Order order, Page page, ConnectionSelection selection) {

    /** Whether the number of rows depends on the caller's values. A generic plan would estimate this number badly. */
    boolean needsCustomPlan() {
        return conditions.hasParameters() || field.query.hasParameters();
    }

    /** Identifies the list, its order and its filter in cursors. */
    String fingerprint() {
        var list = String.join("|", field.types) + "." + field.name;
        return Cursor.fingerprint(list + order + conditions + field.queryDescription);
    }

    /**
     * Renders the statement. Its columns are the parent ID, the total count if selected, the node columns, the sort
     * values and the edge columns.
     */
    Sql sql(List<Long> parents) {
        var sql = new Sql();
        if (!field.query.isEmpty()) {
            sql.add("with " + field.rows.alias() + " as (").add(field.query).add(")\n");
        }
        if (selection.count()) {
            // Materialized so that rows are counted once for each parent, not once for each row on its page.
            sql.add(sql.isEmpty() ? "with" : ",")
                    .add(" parent as materialized (select id, (select count(*) from ")
                    .add(field.from)
                    .add(where())
                    .add(") as total from ")
                    .add(ids(parents))
                    .add(" as parent (id))\nselect parent.id, parent.total, page.*\nfrom parent");
        } else {
            sql.add("select parent.id, page.*\nfrom ").add(ids(parents)).add(" as parent (id)");
        }
        return sql.add("\nleft join lateral (").add(rows()).add(") page on true");
    }

    private Sql ids(List<Long> parents) {
        return field.parentColumn == null
                ? Sql.of("(values (0::bigint))")
                : Sql.of("unnest(?::bigint[])", (Object) parents.toArray(Long[]::new));
    }

    private Sql where() {
        var sql = new Sql()
                .add("\n    where ")
                .add(field.parentColumn == null ? "true" : field.parentColumn + " = parent.id");
        return conditions.isEmpty() ? sql : sql.add("\n    and ").add(conditions);
    }

    /** Selects the rows on the page, and one more row to detect whether another page exists. */
    private Sql rows() {
        var segments = segments();
        if (segments.size() == 1) {
            return rows(segments.getFirst(), true);
        }
        var sql = new Sql().add("select * from (");
        for (int i = 0; i < segments.size(); i++) {
            sql.add(i == 0 ? "(" : "\n    union all (")
                    .add(rows(segments.get(i), i == 0))
                    .add(")");
        }
        return sql.add(") segment limit " + limit());
    }

    private Sql rows(Segment segment, boolean startsAtCursor) {
        var columns = field.rows.select() + ", " + order.columns() + field.edgeColumns;
        var sql = new Sql()
                .add("\n    select " + columns + "\n    from " + field.from)
                .add(joins)
                .add(where());
        if (segment.condition() != null) {
            sql.add("\n    and ").add(segment.condition());
        }
        if (startsAtCursor && page.cursor() != null) {
            sql.add("\n    and ").add(segment.after(cursor()));
        }
        return sql.add("\n    order by " + segment.orderBy() + "\n    limit " + limit());
    }

    private int limit() {
        return selection.page() ? page.size() + 1 : 0;
    }

    /** Returns the segments in page direction, starting with the segment that contains the cursor. */
    private List<Segment> segments() {
        var segments = new ArrayList<>(order.segments());
        if (page.backward()) {
            segments.replaceAll(Segment::reversed);
            Collections.reverse(segments);
        }
        if (page.cursor() != null && segments.size() > 1) {
            var isUnknown = order.terms().getFirst().key().isUnknown(cursor().getFirst());
            if (isUnknown != page.backward()) {
                segments.removeFirst();
            }
        }
        return segments;
    }

    private List<String> cursor() {
        var text = Objects.requireNonNull(page.cursor());
        return Cursor.read(
                        page.cursorArgument(),
                        text,
                        fingerprint(),
                        order.terms().size())
                .values();
    }
}
