package khabar.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Page of a list, as Relay's specification of connections describes it.
 *
 * @param edges the nodes of this page with their cursors
 * @param pageInfo where this page stands in the list
 * @param totalCount how many nodes the whole list has; counted only if it is asked for, and -1 if it is not
 * @see <a href="https://relay.dev/graphql/connections.htm">Relay Cursor Connections</a>
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, int totalCount) {

    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    /** Node in a list, with the place at which the list can be taken up again; a list may have edges with more to tell. */
    public interface Edge<T> {
        T node();

        String cursor();

        static <T> Edge<T> of(T node, String cursor) {
            return new Plain<>(node, cursor);
        }
    }

    private record Plain<T>(T node, String cursor) implements Edge<T> {}

    /** Whether there is more, and where to go on. The cursors are null on an empty page. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}
}
