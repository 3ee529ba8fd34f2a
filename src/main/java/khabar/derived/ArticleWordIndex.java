package khabar.derived;

import java.util.Collection;
import java.util.Objects;
import java.util.regex.Pattern;
import khabar.name.Spelling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes article search vectors. */
@Component
public class ArticleWordIndex {

    /** PostgreSQL rejects a vector of more than a megabyte. */
    private static final int MAX_INDEXED_LENGTH = 200_000;

    private static final Pattern HYPHENS = Pattern.compile("\\p{Pd}");

    private static final String WRITE = """
            update article
               set search = setweight(article_words(language.fts_config, ?, ?), 'A') || article_words(language.fts_config, ?, ?)
              from language
             where language.code = article.language_code
               and article.id = ?
            """;

    // JdbcClient has no batches. One array with all article bodies could exceed PostgreSQL's limit of one gigabyte.
    private final JdbcTemplate sql;

    ArticleWordIndex(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * Indexed article texts.
     *
     * @param head title and summary in the article's own language, which rank higher than the body
     * @param body full text; null if not stored
     */
    public record Texts(
            long articleId,
            String language,
            String head,
            @Nullable String body) {}

    /** Replaces the search vectors of these articles. */
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

    /**
     * Replaces hyphens with spaces, because PostgreSQL would parse the second year in 2016-2017 as a negative number.
     */
    private static String words(String text) {
        return HYPHENS.matcher(text.substring(0, Math.min(text.length(), MAX_INDEXED_LENGTH)))
                .replaceAll(" ");
    }
}
