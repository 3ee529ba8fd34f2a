package khabar.derived;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Updates what is derived from the articles of publishers and stories. */
@Component
public class ArticleGroups {

    private final JdbcClient sql;

    ArticleGroups(JdbcClient sql) {
        this.sql = sql;
    }

    /** IDs of publishers and stories. */
    public record Groups(Set<Long> publishers, Set<Long> stories) {

        public void addAll(Groups others) {
            publishers.addAll(others.publishers);
            stories.addAll(others.stories);
        }
    }

    /** Returns the publishers and the main stories of articles. */
    public Groups of(Collection<Long> articles) {
        return new Groups(ids("publisher_id", articles), ids("story_id", articles));
    }

    private Set<Long> ids(String column, Collection<Long> articles) {
        return articles.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(sql.sql("select distinct %1$s from article where id = any(:ids) and %1$s is not null"
                                .formatted(column))
                        .param("ids", articles.toArray(Long[]::new))
                        .query(Long.class)
                        .list());
    }

    public void refresh(Groups groups) {
        refresh("""
                update publisher
                   set article_count = derived.article_count
                  from publisher_derived derived
                 where derived.publisher_id = any(:ids)
                   and publisher.id = derived.publisher_id
                   and publisher.article_count <> derived.article_count
                """, groups.publishers);
        refresh("""
                update story
                   set article_count = derived.article_count, sort_date = derived.sort_date
                  from story_derived derived
                 where derived.story_id = any(:ids)
                   and story.id = derived.story_id
                   and (story.article_count, story.sort_date) is distinct from (derived.article_count, derived.sort_date)
                """, groups.stories);
    }

    private void refresh(String statement, Set<Long> ids) {
        if (!ids.isEmpty()) {
            sql.sql(statement).param("ids", ids.toArray(Long[]::new)).update();
        }
    }
}
