package khabar.seed;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import khabar.store.ArticleRow;
import khabar.text.Spelling;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The words by which articles are found. */
@Component
class SearchIndex {

    /** PostgreSQL refuses a vector of more than a megabyte. */
    private static final int LETTERS = 200_000;

    private static final Pattern HYPHENS = Pattern.compile("\\p{Pd}");

    private static final String WRITE = """
            update article
               set search = setweight(article_words(language.fts_config, ?, ?), 'A') || article_words(language.fts_config, ?, ?)
              from language
             where language.code = article.language_code
               and article.id = ?
            """;

    private final JdbcTemplate sql;

    SearchIndex(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Puts in the words of articles, by their ids. */
    void add(Map<Long, ArticleRow> articles) {
        sql.batchUpdate(
                WRITE,
                articles.entrySet().stream()
                        .map(each -> values(each.getKey(), each.getValue()))
                        .toList());
    }

    private static Object[] values(Long id, ArticleRow article) {
        var head = words(article.getHead());
        var body = words(Objects.requireNonNullElse(article.getBody(), ""));
        var isTurkish = article.isIn("tr");
        return new Object[] {
            Spelling.normalized(head),
            isTurkish ? Spelling.turkish(head) : "",
            Spelling.normalized(body),
            isTurkish ? Spelling.turkish(body) : "",
            id
        };
    }

    /** Without hyphens: to PostgreSQL the second year of 2016-2017 is a number below zero. */
    private static String words(String text) {
        return HYPHENS.matcher(text.substring(0, Math.min(text.length(), LETTERS)))
                .replaceAll(" ");
    }
}
