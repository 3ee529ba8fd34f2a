package khabar.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import khabar.sql.Row;
import khabar.sql.Sql;
import khabar.sql.Statements;
import khabar.table.Connection.Edge;
import khabar.table.Connection.PageInfo;
import khabar.table.Order.Stretch;

/**
 * One statement that cuts the same page of a list for many parents: a LATERAL query stops at the page's end for each of them, where a
 * window function would read all children of all. Page sizes are literals, for the sake of PostgreSQL's generic plans.
 *
 * @param field the list
 * @param selection which rows of it: its conditions, and those that the caller adds
 * @param joined what the order reads beside the rows of the list
 * @param order the order that the caller asks for, or else the list's
 * @param page which part
 * @param wanted what of the answer is asked for
 */
record ConnectionStatement<T>(
        ConnectionField<T> field, Sql selection, Sql joined, Order order, Page page, Wanted wanted) {

    /** What of a connection is selected: its nodes, its count, or both. */
    record Wanted(boolean page, boolean count) {}

    Map<Long, Connection<T>> run(List<Long> parents, Statements statements) {
        var pages = new HashMap<Long, List<Edge<T>>>();
        var counts = new HashMap<Long, Integer>();
        var mark = mark();
        Consumer<Row> reader = row -> {
            var parent = row.getLong();
            counts.put(parent, wanted.count ? row.getInt() : -1);
            var edges = pages.computeIfAbsent(parent, key -> new ArrayList<>());
            if (row.isPresent()) {
                edges.add(edge(row, mark));
            }
        };
        if (isFiltered()) {
            statements.forEachOfItsOwnPlan(sql(parents), reader);
        } else {
            statements.forEach(sql(parents), reader);
        }
        var connections = new HashMap<Long, Connection<T>>();
        pages.forEach((parent, edges) -> connections.put(parent, connection(edges, counts.getOrDefault(parent, -1))));
        return connections;
    }

    /** Whether it depends on the caller's values how many rows there are. */
    private boolean isFiltered() {
        return selection.values().length + field.query.values().length > 0;
    }

    private Edge<T> edge(Row row, String mark) {
        var node = field.rows.reader().apply(row);
        var values = new ArrayList<String>();
        for (int i = 0; i < order.terms().size(); i++) {
            values.add(row.getStringOr(""));
        }
        return field.edges.read(node, new Cursor(mark, values).encoded(), row);
    }

    private Connection<T> connection(List<Edge<T>> found, int count) {
        var more = found.size() > page.size();
        var edges = more ? found.subList(0, page.size()) : found;
        if (page.backward()) {
            Collections.reverse(edges);
        }
        var before = page.backward() ? more : page.cursor() != null;
        var after = page.backward() ? page.cursor() != null : more;
        var start = edges.isEmpty() ? null : edges.getFirst().cursor();
        var end = edges.isEmpty() ? null : edges.getLast().cursor();
        return new Connection<>(List.copyOf(edges), new PageInfo(after, before, start, end), count);
    }

    private Sql sql(List<Long> parents) {
        var sql = new Sql();
        if (!field.query.isEmpty()) {
            sql.add("with " + field.rows.alias() + " as (").add(field.query).add(")\n");
        }
        if (wanted.count) {
            // Materialized, so that each parent is counted once and not once for every row of its page.
            sql.add(sql.isEmpty() ? "with" : ",")
                    .add(" parent as materialized (select id, (select count(*) from ")
                    .add(field.from)
                    .add(where())
                    .add(") as total from ")
                    .add(given(parents))
                    .add(" as parent (id))\nselect parent.id, parent.total, page.*\nfrom parent");
        } else {
            sql.add("select parent.id, page.*\nfrom ").add(given(parents)).add(" as parent (id)");
        }
        return sql.add("\nleft join lateral (").add(rows()).add(") page on true");
    }

    private Sql given(List<Long> parents) {
        return field.parentColumn == null
                ? Sql.of("(values (0::bigint))")
                : Sql.of("unnest(?::bigint[])", (Object) parents.toArray(Long[]::new));
    }

    private Sql where() {
        var sql = new Sql()
                .add("\n    where ")
                .add(field.parentColumn == null ? "true" : field.parentColumn + " = parent.id");
        return selection.isEmpty() ? sql : sql.add("\n    and ").add(selection);
    }

    /** The rows of the page and one more, which tells whether there is a next page. */
    private Sql rows() {
        var stretches = stretches();
        if (stretches.size() == 1) {
            return rows(stretches.getFirst(), true);
        }
        var sql = new Sql().add("select * from (");
        for (int i = 0; i < stretches.size(); i++) {
            sql.add(i == 0 ? "(" : "\n    union all (")
                    .add(rows(stretches.get(i), i == 0))
                    .add(")");
        }
        return sql.add(") stretch limit " + limit());
    }

    private Sql rows(Stretch stretch, boolean cut) {
        var sql = new Sql()
                .add("\n    select " + field.rows.select() + ", " + order.columns() + field.edgeColumns + "\n    from "
                        + field.from)
                .add(joined)
                .add(where());
        if (stretch.condition() != null) {
            sql.add("\n    and ").add(stretch.condition());
        }
        if (cut && page.cursor() != null) {
            sql.add("\n    and ").add(stretch.after(cursor()));
        }
        return sql.add("\n    order by " + stretch.orderBy() + "\n    limit " + limit());
    }

    private int limit() {
        return wanted.page ? page.size() + 1 : 0;
    }

    /** The stretches in the page's direction, from the one in which the cursor lies; only that one has a part before the cursor. */
    private List<Stretch> stretches() {
        var stretches = new ArrayList<>(order.stretches());
        if (page.backward()) {
            stretches.replaceAll(Stretch::reversed);
            Collections.reverse(stretches);
        }
        if (page.cursor() != null && stretches.size() > 1) {
            var undated = order.terms().getFirst().key().isUnknown(cursor().getFirst());
            if (undated != page.backward()) {
                stretches.removeFirst();
            }
        }
        return stretches;
    }

    private List<String> cursor() {
        var text = Objects.requireNonNull(page.cursor());
        return Cursor.read(page.cursorArgument(), text, mark(), order.terms().size())
                .values();
    }

    private String mark() {
        return Cursor.mark(String.join("|", field.types) + "." + field.name + order + selection + field.question);
    }
}
