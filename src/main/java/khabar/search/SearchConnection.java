package khabar.search;

import java.util.List;
import khabar.entity.Entity;
import khabar.entity.Name;
import khabar.table.Connection.PageInfo;

/** Page of what was found, best first. */
record SearchConnection(List<SearchEdge> edges, PageInfo pageInfo) {

    public List<Entity> nodes() {
        return edges.stream().map(SearchEdge::node).toList();
    }

    /** Entity that was found, with the place at which the list can be taken up again, and why it was found. */
    record SearchEdge(Entity node, String cursor, double score, MatchKind kind, Name matchedName) {}
}
