package khabar.seed;

import java.util.Map;
import khabar.text.Spelling;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The words by which articles are found. */
@Component
class SearchIndex {

    /** PostgreSQL refuses a vector of more than a megabyte. */
    private static final int LETTERS = 200_000;

    private static final String WRITE = """
            update article
               set search = to_tsvector(cast(language.fts_config as regconfig), ?)
              from language
             where language.code = article.language_code
               and article.id = ?
            """;

    private final JdbcTemplate sql;

    SearchIndex(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Puts in the words of articles, by their ids. */
    void add(Map<Long, String> words) {
        sql.batchUpdate(
                WRITE,
                words.entrySet().stream()
                        .map(each -> new Object[] {normalized(each.getValue()), each.getKey()})
                        .toList());
    }

    private static String normalized(String words) {
        return Spelling.normalized(words.substring(0, Math.min(words.length(), LETTERS)));
    }
}
