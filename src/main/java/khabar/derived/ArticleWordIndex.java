package khabar.derived;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import khabar.word.SearchVector;
import khabar.word.SearchVector.Part;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Writes article search vectors: titles and summaries in all languages, names of mentioned entities, and the body. */
@Component
public class ArticleWordIndex {

    private static final int BATCH_SIZE = 200;

    /** Titles first: an overlong body is cut off. */
    private static final String TEXTS = """
            select article_id, article_text.language_code, concat_ws(E'\\n', title, summary) as text,
                   case when article_text.language_code = article.language_code then 'TITLE' else 'TRANSLATED_TITLE' end as part
              from article_text
              join article on article.id = article_id
             where article_id = any(?)
             union all
            select id, language_code, body, 'BODY' from article where id = any(?) and body is not null
             order by article_id, part desc
            """;

    /** Names of mentioned entities in every spelling, and the article's own spellings. */
    private static final String NAMES = """
            select mention.article_id, entity_name.language_code, entity_name.name as text, 'NAME' as part
              from mention
              join entity_name on entity_name.entity_id = mention.entity_id
             where mention.article_id = any(?)
             union
            select mention.article_id, article.language_code, mention.surface_form, 'NAME'
              from mention
              join article on article.id = mention.article_id
             where mention.article_id = any(?)
             order by article_id, text
            """;

    private static final String WRITE = "update article set search = cast(? as tsvector), search_version = "
            + SearchVector.VERSION + " where id = ?";

    /** Lexemes with weight C are those of names. */
    private static final String WRITE_NAMES = """
            update article
               set search = ts_filter(search, '{a,b,d}') || cast(? as tsvector)
             where id = ?
               and search is not null
            """;

    // JdbcClient has no batches. One array with all article bodies could exceed PostgreSQL's limit of one gigabyte.
    private final JdbcTemplate sql;

    ArticleWordIndex(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Replaces the search vectors of these articles. */
    public void write(Collection<Long> articles) {
        inBatches(articles, batch -> update(WRITE, vectors(batch, List.of(NAMES, TEXTS))));
    }

    /** Replaces the names of mentioned entities in the search vectors of these articles. */
    public void writeNames(Collection<Long> articles) {
        inBatches(articles, batch -> update(WRITE_NAMES, vectors(batch, List.of(NAMES))));
    }

    private static void inBatches(Collection<Long> articles, Consumer<List<Long>> action) {
        var all = List.copyOf(articles);
        for (int from = 0; from < all.size(); from += BATCH_SIZE) {
            action.accept(all.subList(from, Math.min(from + BATCH_SIZE, all.size())));
        }
    }

    private Map<Long, SearchVector> vectors(List<Long> articles, List<String> queries) {
        var vectors = new LinkedHashMap<Long, SearchVector>();
        articles.forEach(article -> vectors.put(article, new SearchVector()));
        var ids = articles.toArray(Long[]::new);
        for (var query : queries) {
            RowCallbackHandler add = row -> add(row, vectors);
            sql.query(query, add, ids, ids);
        }
        return vectors;
    }

    private static void add(ResultSet row, Map<Long, SearchVector> vectors) throws SQLException {
        var vector = vectors.get(row.getLong("article_id"));
        if (vector != null) {
            vector.add(Part.valueOf(row.getString("part")), row.getString("language_code"), row.getString("text"));
        }
    }

    private void update(String statement, Map<Long, SearchVector> vectors) {
        var rows = new ArrayList<Object[]>();
        vectors.forEach((article, vector) -> rows.add(new Object[] {vector.toString(), article}));
        sql.batchUpdate(statement, rows);
    }
}
