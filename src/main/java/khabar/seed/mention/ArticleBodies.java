package khabar.seed.mention;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import khabar.word.SearchQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Articles' stored bodies. */
@Component
class ArticleBodies {

    /**
     * Finds articles that contain a name's words next to each other. Compares base forms in every language, so a few
     * results do not contain the exact name.
     */
    private static final String CONTAINING = """
            select distinct article.id
              from unnest(:queries) as query
              join article on article.search @@ cast(query as tsquery)
             where article.body is not null
            """;

    private final JdbcClient sql;

    ArticleBodies(JdbcClient sql) {
        this.sql = sql;
    }

    boolean exist() {
        return sql.sql("select exists (select from article where body is not null)")
                .query(Boolean.class)
                .single();
    }

    List<BodyText> of(Collection<Long> articles) {
        return sql.sql("select id, body from article where id = any(:articles) and body is not null")
                .param("articles", articles.toArray(Long[]::new))
                .query((row, number) -> BodyText.of(row.getLong("id"), row.getString("body")))
                .list();
    }

    /** Returns IDs of articles that may contain one of the names. */
    Set<Long> containing(Collection<KnownName> names) {
        return sql.sql(CONTAINING)
                .param(
                        "queries",
                        names.stream()
                                .map(name -> SearchQuery.phrase(name.name()))
                                .distinct()
                                .toArray(String[]::new))
                .query((row, number) -> row.getLong("id"))
                .set();
    }
}
