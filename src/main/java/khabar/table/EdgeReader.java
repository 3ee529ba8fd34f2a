package khabar.table;

import khabar.sql.Row;
import khabar.table.Connection.Edge;

/** Builds an edge from its node and its row. The row is positioned before the edge columns. */
public interface EdgeReader<T> {
    Edge<T> read(T node, String cursor, Row row);
}
