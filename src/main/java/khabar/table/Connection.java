package khabar.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * List page, as specified by Relay.
 *
 * @param edges the nodes on this page, with their cursors
 * @param pageInfo the page's position in the list
 * @param totalCount the number of nodes in the whole list; -1 if the operation does not select it
 * @see <a href="https://relay.dev/graphql/connections.htm">Relay Cursor Connections</a>
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, int totalCount) {

    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    /** Node with its cursor. The edges of some lists have more fields. */
    public interface Edge<T> {
        T node();

        String cursor();

        static <T> Edge<T> of(T node, String cursor) {
            return new NodeEdge<>(node, cursor);
        }
    }

    private record NodeEdge<T>(T node, String cursor) implements Edge<T> {}

    /**
     * Whether there are more pages, and the cursors of the page's first and last nodes. The cursors are null if the
     * page is empty.
     */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}
}
