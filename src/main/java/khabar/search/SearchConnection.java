package khabar.search;

import java.util.List;
import khabar.entity.Entity;
import khabar.entity.Name;
import khabar.table.Connection.PageInfo;

/** Page of search results, best first. */
record SearchConnection(List<SearchEdge> edges, PageInfo pageInfo) {

    public List<Entity> nodes() {
        return edges.stream().map(SearchEdge::node).toList();
    }

    /** Entity that a search found, with its cursor and the name that matched. */
    record SearchEdge(Entity node, String cursor, double score, MatchKind kind, Name matchedName) {}
}
