package khabar.search;

import java.util.List;
import khabar.entity.EntityType;
import khabar.graphql.RequestException;
import khabar.search.SearchConnection.SearchEdge;
import khabar.table.Connection.PageInfo;
import khabar.table.Cursor;
import khabar.table.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves searches. */
@Controller
class SearchController {

    /** In characters. */
    private static final int MAX_QUERY_LENGTH = 200;

    private final EntitySearch search;

    SearchController(EntitySearch search) {
        this.search = search;
    }

    @QueryMapping
    SearchConnection search(
            @Argument String query,
            @Argument @Nullable List<EntityType> types,
            @Argument @Nullable NameMatching matching,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        var page = Page.of(first, after, null, null);
        if (query.length() > MAX_QUERY_LENGTH) {
            throw RequestException.badRequest(
                    "`query` has %d characters; at most %d are allowed. Search for a shorter name.",
                    query.length(), MAX_QUERY_LENGTH);
        }
        var name = NameQuery.of(query, matching == null ? NameMatching.CROSS_SCRIPT : matching);
        var listFingerprint =
                Cursor.fingerprint("Query.search " + List.of(name.text(), name.matching(), String.valueOf(types)));
        var matches = search.find(name, types);
        var start =
                page.cursor() == null ? 0 : countUpTo(Cursor.read("after", page.cursor(), listFingerprint, 2), matches);
        return connection(matches.subList(start, matches.size()), page, listFingerprint);
    }

    /** Counts the matches up to a cursor, which contains the score and key of the previous page's last match. */
    private static int countUpTo(Cursor cursor, List<SearchMatch> matches) {
        var score = score(cursor.values().getFirst());
        var key = cursor.values().getLast();
        return (int) matches.stream()
                .filter(match -> match.score() > score
                        || match.score() == score && match.entity().key().compareTo(key) <= 0)
                .count();
    }

    private static double score(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw RequestException.badRequest("`after` is not a cursor. Use a cursor from `pageInfo` or from an edge.");
        }
    }

    private static SearchConnection connection(List<SearchMatch> rest, Page page, String listFingerprint) {
        var edges = rest.stream()
                .limit(page.size())
                .map(match -> edge(match, listFingerprint))
                .toList();
        var start = edges.isEmpty() ? null : edges.getFirst().cursor();
        var end = edges.isEmpty() ? null : edges.getLast().cursor();
        return new SearchConnection(edges, new PageInfo(rest.size() > page.size(), page.cursor() != null, start, end));
    }

    private static SearchEdge edge(SearchMatch match, String listFingerprint) {
        var cursor = new Cursor(
                listFingerprint,
                List.of(Double.toString(match.score()), match.entity().key()));
        return new SearchEdge(match.entity(), cursor.encoded(), match.score(), match.kind(), match.name());
    }
}
