package khabar.statistics;

import khabar.entity.Entity;
import khabar.sql.Row;
import khabar.table.Connection.Edge;

/**
 * Entity that participates in the same events as another.
 *
 * @param eventCount number of events in which both participate
 */
record RelatedEntityEdge(Entity node, String cursor, int eventCount) implements Edge<Entity> {

    static Edge<Entity> read(Entity node, String cursor, Row row) {
        return new RelatedEntityEdge(node, cursor, row.getInt());
    }
}
