package khabar.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import khabar.sql.Row;
import khabar.sql.Statements;
import khabar.table.Connection.Edge;
import khabar.table.Connection.PageInfo;

/** Runs a connection statement and builds connections from its rows. */
final class ConnectionReader<T> {

    private final ConnectionStatement<T> statement;
    private final Page page;
    private final String fingerprint;
    private final Map<Long, List<Edge<T>>> edges = new HashMap<>();
    private final Map<Long, Integer> counts = new HashMap<>();

    private ConnectionReader(ConnectionStatement<T> statement) {
        this.statement = statement;
        this.page = statement.page();
        this.fingerprint = statement.fingerprint();
    }

    /** Returns each parent's connection, keyed by parent ID. The key is 0 for a list without a parent. */
    static <T> Map<Long, Connection<T>> read(
            ConnectionStatement<T> statement, List<Long> parents, Statements statements) {
        var reader = new ConnectionReader<>(statement);
        Consumer<Row> add = reader::add;
        if (statement.needsCustomPlan()) {
            statements.forEachWithCustomPlan(statement.sql(parents), add);
        } else {
            statements.forEach(statement.sql(parents), add);
        }
        return reader.connections();
    }

    private void add(Row row) {
        var parent = row.getLong();
        counts.put(parent, statement.selection().count() ? row.getInt() : -1);
        var edgesOfParent = edges.computeIfAbsent(parent, key -> new ArrayList<>());
        if (!row.isNextNull()) {
            edgesOfParent.add(edge(row));
        }
    }

    private Edge<T> edge(Row row) {
        var field = statement.field();
        var node = field.rows.reader().apply(row);
        var values = new ArrayList<String>();
        for (int i = 0; i < statement.order().terms().size(); i++) {
            values.add(row.getStringOr(""));
        }
        return field.edges.read(node, new Cursor(fingerprint, values).encoded(), row);
    }

    private Map<Long, Connection<T>> connections() {
        var connections = new HashMap<Long, Connection<T>>();
        edges.forEach((parent, rows) -> connections.put(parent, connection(rows, counts.getOrDefault(parent, -1))));
        return connections;
    }

    private Connection<T> connection(List<Edge<T>> rows, int count) {
        var hasMore = rows.size() > page.size();
        var pageEdges = hasMore ? rows.subList(0, page.size()) : rows;
        if (page.backward()) {
            Collections.reverse(pageEdges);
        }
        var hasNext = page.backward() ? page.cursor() != null : hasMore;
        var hasPrevious = page.backward() ? hasMore : page.cursor() != null;
        var start = pageEdges.isEmpty() ? null : pageEdges.getFirst().cursor();
        var end = pageEdges.isEmpty() ? null : pageEdges.getLast().cursor();
        return new Connection<>(List.copyOf(pageEdges), new PageInfo(hasNext, hasPrevious, start, end), count);
    }
}
