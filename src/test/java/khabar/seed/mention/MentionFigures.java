package khabar.seed.mention;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import khabar.seed.LoadRequest;
import khabar.seed.SeedLoader;
import khabar.testing.LoaderTest;
import khabar.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures precision and recall of the mention finder against the curated mentions in {@code seeds}. It is not part of the
 * test suite: the README in {@code src/bench} says how to run it.
 */
@LoaderTest
class MentionFigures {

    /** Deletes the names that only this article has mentioned, as if the article were new. */
    private static final String DELETE_NEW_NAMES = """
            delete from entity_name
             where not is_preferred
               and (entity_id, name) in (select entity_id, surface_form from mention group by 1, 2 having array_agg(article_id) = array[:article])
            """;

    private static final String MENTIONS = """
            select coalesce(entity.key, '?') || ' ' || mention.surface_form
              from mention
              left join entity on entity.id = mention.entity_id
             where mention.article_id = :article
             order by 1
            """;

    @Autowired
    JdbcClient sql;

    @Autowired
    MentionFinder mentions;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void measuresPrecisionAndRecall(@Autowired SeedLoader loader, @Autowired DataSource database) {
        TestDatabase.empty(database);
        loader.load(new LoadRequest(List.of(Path.of("seeds")), Path.of(System.getProperty("documents")), false, false));
        var articles =
                sql.sql("select id from article order by key").query(Long.class).list();
        assertThat(articles).isNotEmpty();
        for (var withoutNewNames : List.of(false, true)) {
            var total = new Figures(new LinkedHashSet<>(), new LinkedHashSet<>());
            for (var article : articles) {
                var figures = figures(article, withoutNewNames);
                total.curated.addAll(withArticle(article, figures.curated));
                total.found.addAll(withArticle(article, figures.found));
            }
            total.print(withoutNewNames ? "Without the names that only this article has" : "With all names");
        }
    }

    private static List<String> withArticle(Long article, Set<String> mentions) {
        return mentions.stream().map(mention -> article + " " + mention).toList();
    }

    private Figures figures(Long article, boolean withoutNewNames) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            var curated = mentions(article);
            if (withoutNewNames) {
                sql.sql(DELETE_NEW_NAMES).param("article", article).update();
            }
            sql.sql("delete from mention where article_id = :article")
                    .param("article", article)
                    .update();
            mentions.find(List.of(article));
            return new Figures(curated, mentions(article));
        });
    }

    private Set<String> mentions(Long article) {
        return sql.sql(MENTIONS).param("article", article).query(String.class).list().stream()
                .collect(toCollection(TreeSet::new));
    }

    private record Figures(Set<String> curated, Set<String> found) {

        void print(String title) {
            var correct = new TreeSet<>(found);
            correct.retainAll(curated);
            System.out.printf(
                    "%s: %d curated, %d found, %d of them correct: precision %.3f, recall %.3f%n",
                    title,
                    curated.size(),
                    found.size(),
                    correct.size(),
                    (double) correct.size() / found.size(),
                    (double) correct.size() / curated.size());
            if (Boolean.getBoolean("missed")) {
                curated.stream()
                        .filter(mention -> !found.contains(mention))
                        .forEach(mention -> System.out.println("  missed " + mention));
                found.stream()
                        .filter(mention -> !curated.contains(mention))
                        .forEach(mention -> System.out.println("  wrong " + mention));
            }
        }
    }
}
