package khabar.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import khabar.graphql.ErrorCode;
import khabar.graphql.RequestException;
import khabar.name.Spelling;
import khabar.sql.Sql;
import khabar.sql.Statements;
import khabar.table.Conditions;
import khabar.table.Filters;
import khabar.table.InputLookup;
import khabar.table.SortKey;
import org.springframework.stereotype.Component;

/**
 * Full-text search of articles. Words are normalized as the loader normalizes them, and parsed with the text search
 * configuration of each article's language.
 */
@Component
class ArticleTextSearch implements InputLookup {

    /**
     * Ranks articles by how often the words occur and how close together. Title and summary weigh more than the body.
     */
    static final SortKey RELEVANCE = SortKey.of("""
            ts_rank(coalesce({}.search, ''), (select article_query(fts_config, {}_text.words, {}_text.turkish)
            from language where language.code = {}.language_code))""", "real");

    /** In characters. Allows a pasted sentence, but is short enough for PostgreSQL to parse. */
    private static final int MAX_TEXT_LENGTH = 1_000;

    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»]");

    /** Dashes between and within words. Does not match an ASCII hyphen before a word, which excludes the word. */
    private static final Pattern DASHES = Pattern.compile("(?U)[\\p{Pd}&&[^-]]|(?<=\\S)-|-(?!\\S)");

    /**
     * Converts the text to a query per language. Groups languages with equal queries, because most have the same one.
     */
    private static final String QUERIES = """
            select query, array_agg(code order by code) as codes
              from (select code, article_query(fts_config, ?, ?)::text as query from language) language_query
             group by query
             order by query
            """;

    private final Statements statements;

    ArticleTextSearch(Statements statements) {
        this.statements = statements;
    }

    /** Query for articles in these languages. */
    private record LanguageQuery(List<String> languages, String query) {}

    @Override
    public String coordinate() {
        return "ArticleFilter.text";
    }

    /** Creates the queries beforehand so that PostgreSQL can estimate word frequencies. */
    @Override
    public Object find(Object text) {
        var words = queryText(text);
        var sql = Sql.of(QUERIES, Spelling.normalized(words), Spelling.normalizedTurkish(words));
        var queries = new ArrayList<LanguageQuery>();
        statements.forEach(sql, row -> queries.add(new LanguageQuery(row.getStrings("codes"), row.getString("query"))));
        return queries;
    }

    /** Condition that an article contains the words for which the queries were created. */
    static Sql condition(String article, List<?> queries) {
        var conditions = queries.stream()
                .map(LanguageQuery.class::cast)
                .map(query -> Sql.of(
                        "(%1$s.language_code = any(?) and %1$s.search @@ cast(? as tsquery))".formatted(article),
                        query.languages.toArray(String[]::new),
                        query.query))
                .toList();
        return Conditions.anyOf(conditions);
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
        var words = queryText(text);
        return Sql.of(
                " cross join (select cast(? as text) as words, cast(? as text) as turkish) {}_text",
                Spelling.normalized(words),
                Spelling.normalizedTurkish(words));
    }

    /** Replaces typographic quotes and dashes with characters that {@code websearch_to_tsquery} understands. */
    private static String queryText(Object text) {
        var length = ((String) text).length();
        if (length > MAX_TEXT_LENGTH) {
            throw new RequestException(
                    ErrorCode.LIMIT_EXCEEDED,
                    "`text` has %s characters; at most %s are allowed. Search for fewer words."
                            .formatted(length, MAX_TEXT_LENGTH));
        }
        return DASHES.matcher(QUOTES.matcher((String) text).replaceAll("\"")).replaceAll(" ");
    }
}
