package khabar.table;

import khabar.graphql.SelectedFields;

/**
 * Selected parts of a connection.
 *
 * @param page whether the nodes of the page, or anything that depends on them, is selected
 * @param count whether the total count is selected
 */
record ConnectionSelection(boolean page, boolean count) {

    static ConnectionSelection of(SelectedFields fields) {
        return new ConnectionSelection(
                fields.containsAny("nodes", "edges", "pageInfo"), fields.containsAny("totalCount"));
    }
}
