package khabar.plan.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import khabar.sql.Sql;
import khabar.table.Order;
import khabar.table.Order.Segment;
import khabar.table.Page;
import org.jspecify.annotations.Nullable;

/**
 * Array of the rows of a page, in page direction. Limits are literals so that PostgreSQL's generic plans take them into
 * account.
 *
 * @param row the cells of each row
 * @param from the tables that the conditions and the order need
 * @param join the tables that only the cells need; empty if {@code from} has them
 * @param where the conditions, without the cursor
 * @param order the sort order
 * @param page the requested page
 * @param cursor the sort values at which the page starts; null for the first page
 * @param limit the number of rows
 */
public record PageCell(
        RowPlan row,
        Sql from,
        String join,
        Sql where,
        Order order,
        Page page,
        @Nullable List<String> cursor,
        int limit) implements Cell {

    @Override
    public Sql sql() {
        return Sql.of("(select coalesce(json_agg(page.j), '[]') from (")
                .add(join.isEmpty() ? segments(row.json().add(" as j"), "segment") : joined())
                .add(") page)");
    }

    /** Cuts the page from the table that links rows to their parent, and then reads the rows. */
    private Sql joined() {
        var aliases = row.aliases;
        return Sql.of("select ")
                .add(row.json())
                .add(" as j\n  from (")
                .add(segments(Sql.of(aliases.link() + ".*"), "segment"))
                .add(") " + aliases.link() + " ")
                .add(Sql.of(join).with(aliases))
                .add(" order by " + aliases.replaceIn(order.orderBy(page.backward())));
    }

    /** Selects the rows on the page. Each segment needs one index scan. */
    private Sql segments(Sql columns, String alias) {
        var segments = segments();
        if (segments.size() == 1) {
            return rows(columns, segments.getFirst(), true);
        }
        var sql = Sql.of("select * from (");
        for (int i = 0; i < segments.size(); i++) {
            sql.add(i == 0 ? "(" : " union all (")
                    .add(rows(columns, segments.get(i), i == 0))
                    .add(")");
        }
        return sql.add(") " + alias + " limit " + limit);
    }

    private Sql rows(Sql columns, Segment segment, boolean startsAtCursor) {
        var aliases = row.aliases;
        var sql = Sql.of("select ")
                .add(columns)
                .add("\n  from ")
                .add(from)
                .add(" where ")
                .add(where);
        if (segment.condition() != null) {
            sql.add(" and " + aliases.replaceIn(segment.condition()));
        }
        if (startsAtCursor && cursor != null) {
            sql.add(" and ").add(segment.after(cursor).with(aliases));
        }
        return sql.add(" order by " + aliases.replaceIn(segment.orderBy()) + " limit " + limit);
    }

    /** Returns the segments in page direction, starting with the segment that contains the cursor. */
    private List<Segment> segments() {
        var segments = new ArrayList<>(order.segments());
        if (page.backward()) {
            segments.replaceAll(Segment::reversed);
            Collections.reverse(segments);
        }
        if (cursor != null && segments.size() > 1) {
            var isUnknown = order.terms().getFirst().key().isUnknown(cursor.getFirst());
            if (isUnknown != page.backward()) {
                segments.removeFirst();
            }
        }
        return segments;
    }
}
