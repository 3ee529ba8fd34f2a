package khabar.article;

import java.util.Map;
import java.util.regex.Pattern;
import khabar.graphql.Filters;
import khabar.graphql.RequestException;
import khabar.graphql.SortKey;
import khabar.graphql.Sql;
import khabar.text.Spelling;

/** Words of articles: in the configuration of each article's language, and normalized as the loader does it. */
final class ArticleWords {

    /** How often and how near to each other the words asked for occur, in title and summary more than in the body. */
    static final SortKey RELEVANCE = SortKey.of("""
            ts_rank(coalesce(article.search, ''), (select article_query(fts_config, asked.words, asked.turkish)
            from language where language.code = article.language_code))""", "real");

    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»]");

    /** Dashes between words and in them. Of all of them only the hyphen of a keyboard before a word denies it. */
    private static final Pattern DASHES = Pattern.compile("(?U)[\\p{Pd}&&[^-]]|(?<=\\S)-|-(?!\\S)");

    private ArticleWords() {}

    /** Condition that an article has the words. The query is made once for each configuration, so that the index finds the articles. */
    static Sql found(String article, Object text) {
        return Sql.of("""
                %s.id in (select found.id from (select distinct fts_config from language) config
                    cross join lateral (select article_query(config.fts_config, ?, ?) as query) wanted
                    join article found on found.search @@ wanted.query
                    join language on language.code = found.language_code and language.fts_config = config.fts_config)""".formatted(article), Spelling.normalized(typed(text)), Spelling.turkish(typed(text)));
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
        return DASHES.matcher(QUOTES.matcher((String) text).replaceAll("\"")).replaceAll(" ");
    }
}
