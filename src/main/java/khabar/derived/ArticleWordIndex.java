package khabar.derived;

import java.util.Collection;
import java.util.Objects;
import java.util.regex.Pattern;
import khabar.name.Spelling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The words by which articles are found. */
@Component
public class ArticleWordIndex {

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

    ArticleWordIndex(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * Texts of an article from which its words are taken.
     *
     * @param head title and summary in the article's own language, which weigh more than the body
     * @param body the full text; null if it is not stored
     */
    public record Texts(
            long articleId,
            String language,
            String head,
            @Nullable String body) {}

    /** Stores the words of articles, replacing those that they had. */
    public void add(Collection<Texts> articles) {
        sql.batchUpdate(WRITE, articles.stream().map(ArticleWordIndex::values).toList());
    }

    private static Object[] values(Texts article) {
        var head = words(article.head());
        var body = words(Objects.requireNonNullElse(article.body(), ""));
        var isTurkish = article.language().equals("tr");
        return new Object[] {
            Spelling.normalized(head),
            isTurkish ? Spelling.normalizedTurkish(head) : "",
            Spelling.normalized(body),
            isTurkish ? Spelling.normalizedTurkish(body) : "",
            article.articleId()
        };
    }

    /** Without hyphens: to PostgreSQL the second year of 2016-2017 is a number below zero. */
    private static String words(String text) {
        return HYPHENS.matcher(text.substring(0, Math.min(text.length(), LETTERS)))
                .replaceAll(" ");
    }
}
