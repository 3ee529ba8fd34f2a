package khabar.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khabar.graphql.ErrorCode;
import khabar.graphql.RequestException;
import khabar.sql.Sql;
import khabar.sql.Statements;
import khabar.table.Filters;
import khabar.table.InputLookup;
import khabar.table.SortKey;
import khabar.word.SearchQuery;
import org.springframework.stereotype.Component;

/** Full-text search of articles, by the readings of words under which the loader has indexed them. */
@Component
class ArticleTextSearch implements InputLookup {

    /**
     * Ranks articles by how often the words occur and how close together. Titles and summaries weigh more than names of
     * mentioned entities, and these more than the body.
     */
    static final SortKey RELEVANCE =
            SortKey.of("ts_rank(coalesce({}.search, ''), cast({}_text.query as tsquery))", "real");

    /** In characters. Allows a pasted sentence, but is short enough for PostgreSQL to parse. */
    private static final int MAX_TEXT_LENGTH = 1_000;

    private static final int MAX_RARE = 1_000;

    private static final String FIRST_MATCHES =
            "select id from article where search @@ cast(? as tsquery) limit " + (MAX_RARE + 1);

    private final Statements statements;

    ArticleTextSearch(Statements statements) {
        this.statements = statements;
    }

    /**
     * What a text finds.
     *
     * @param firstMatches IDs of matching articles, one more than {@link #MAX_RARE} at most
     */
    private record Matches(String query, List<Long> firstMatches) {}

    @Override
    public String coordinate() {
        return "ArticleFilter.text";
    }

    /**
     * Finds rare words beforehand. PostgreSQL overestimates how many articles contain one of several rare words, and
     * would read all articles by date until it has found enough.
     */
    @Override
    public Object find(Object text) {
        var query = query(text);
        var ids = new ArrayList<Long>();
        statements.forEach(Sql.of(FIRST_MATCHES, query), row -> ids.add(row.getLong("id")));
        return new Matches(query, ids);
    }

    /** Condition that an article matches a text. */
    static Sql condition(String article, Object text) {
        var matches = (Matches) text;
        return matches.firstMatches.size() > MAX_RARE
                ? Sql.of(article + ".search @@ cast(? as tsquery)", matches.query)
                : Sql.of(article + ".id = any(?)", (Object) matches.firstMatches.toArray(Long[]::new));
    }

    /**
     * Joins the words by which relevance is measured. They come only from the list's own {@code filter.text}, not from
     * nested filters.
     */
    static Sql relevanceJoin(Map<String, Object> arguments) {
        var filter = arguments.get("filter");
        var text = filter == null ? null : Filters.asMap(filter).get("text");
        if (text == null) {
            throw RequestException.badRequest(
                    "`RELEVANCE` needs the words of `filter.text`. Add `filter.text`, or order by `PUBLISHED`.");
        }
        return Sql.of(" cross join (select cast(? as text) as query) {}_text", query(text));
    }

    private static String query(Object text) {
        var length = ((String) text).codePointCount(0, ((String) text).length());
        if (length > MAX_TEXT_LENGTH) {
            throw new RequestException(
                    ErrorCode.LIMIT_EXCEEDED,
                    "`text` has %s characters; at most %s are allowed. Search for fewer words."
                            .formatted(length, MAX_TEXT_LENGTH));
        }
        if (((String) text).indexOf('\0') >= 0) {
            throw RequestException.badRequest(
                    "`text` contains the character U+0000, which no text in the data contains. Remove it.");
        }
        return SearchQuery.of((String) text);
    }
}
