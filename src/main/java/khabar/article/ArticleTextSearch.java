package khabar.article;

import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import khabar.graphql.ErrorCode;
import khabar.graphql.RequestException;
import khabar.name.Spelling;
import khabar.sql.Sql;
import khabar.sql.Statements;
import khabar.table.Filters;
import khabar.table.SortKey;
import org.springframework.stereotype.Component;

/** Words of articles: in the configuration of each article's language, and normalized as the loader does it. */
@Component
class ArticleTextSearch {

    /** How often and how near to each other the words asked for occur, in title and summary more than in the body. */
    static final SortKey RELEVANCE = SortKey.of("""
            ts_rank(coalesce(article.search, ''), (select article_query(fts_config, asked.words, asked.turkish)
            from language where language.code = article.language_code))""", "real");

    /** More than a sentence that is pasted, and few enough for PostgreSQL to take them apart. */
    private static final int MOST = 1_000;

    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»]");

    /** Dashes between words and in them. Of all of them only the hyphen of a keyboard before a word denies it. */
    private static final Pattern DASHES = Pattern.compile("(?U)[\\p{Pd}&&[^-]]|(?<=\\S)-|-(?!\\S)");

    /** What the words come to in the languages: the same query in most of them. */
    private static final String QUERIES = """
            select query, array_agg(code order by code)
              from (select code, article_query(fts_config, ?, ?)::text as query from language) asked
             group by query
             order by query
            """;

    private final Statements statements;

    ArticleTextSearch(Statements statements) {
        this.statements = statements;
    }

    /** Condition that an article has the words. Its queries are made beforehand: PostgreSQL then knows how frequent their words are. */
    Sql found(String article, Object text) {
        var languages = new ArrayList<Sql>();
        var asked = Sql.of(QUERIES, Spelling.normalized(typed(text)), Spelling.turkish(typed(text)));
        statements.forEach(asked, row -> {
            var query = row.getString();
            languages.add(Sql.of(
                    "(%1$s.language_code = any(?) and %1$s.search @@ cast(? as tsquery))".formatted(article),
                    row.getStrings().toArray(String[]::new),
                    query));
        });
        return Filters.joined(languages, " or ", "false");
    }

    /** The words that relevance is measured by: those of the list's own filter, not of one within it. */
    static Sql asked(Map<String, Object> arguments) {
        var filter = arguments.get("filter");
        var text = filter == null ? null : Filters.map(filter).get("text");
        if (text == null) {
            throw RequestException.badRequest(
                    "`RELEVANCE` is that of the words of `filter.text`; give some there, or order by `PUBLISHED`.");
        }
        return Sql.of(
                " cross join (select cast(? as text) as words, cast(? as text) as turkish) asked",
                Spelling.normalized(typed(text)),
                Spelling.turkish(typed(text)));
    }

    /** What is typed, with the signs of a query. */
    private static String typed(Object text) {
        var length = ((String) text).length();
        if (length > MOST) {
            throw new RequestException(
                    ErrorCode.LIMIT_EXCEEDED,
                    "`text` has %d characters, at most %d are searched for; give fewer words.".formatted(length, MOST));
        }
        return DASHES.matcher(QUOTES.matcher((String) text).replaceAll("\"")).replaceAll(" ");
    }
}
