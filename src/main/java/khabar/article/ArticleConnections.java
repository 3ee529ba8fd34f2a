package khabar.article;

import java.util.List;
import khabar.entity.Entity;
import khabar.entity.EntityType;
import khabar.sql.Sql;
import khabar.table.Conditions;
import khabar.table.ConnectionField;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lists of articles and mentions. */
@Configuration(proxyBeanMethods = false)
class ArticleConnections {

    @Bean
    ConnectionField<Article> allArticles() {
        return ArticleList.of("articles", "Query");
    }

    @Bean
    ConnectionField<Article> articlesOfEntity() {
        var types = List.of(EntityType.values()).stream().map(Entity::typeName).toArray(String[]::new);
        return ArticleList.of("articles", "entity_article", "sort_date", types)
                .parent(Entity.class, Entity::rowId, "entity_article.entity_id");
    }

    @Bean
    ConnectionField<Article> articlesOfPublisher() {
        return ArticleList.of("articles", "Publisher")
                .parent(Publisher.class, Publisher::rowId, "article.publisher_id");
    }

    @Bean
    ConnectionField<Article> articlesOfStory() {
        return ArticleList.of("articles", "Story").parent(Story.class, Story::rowId, "article.story_id");
    }

    @Bean
    ConnectionField<Mention> mentions() {
        return ConnectionField.of("mentions", List.of("Article"), Mention.class, Mention.TABLE, "mention.id")
                .parent(Article.class, Article::rowId, "mention.article_id")
                .argument("types", ArticleConnections::mentionsEntityOfType);
    }

    private static Sql mentionsEntityOfType(@Nullable Object types) {
        return types == null
                ? Sql.of("true")
                : Sql.of("mention.entity_id in (select id from entity where ")
                        .add(Conditions.oneOf("entity_type_code", types))
                        .add(")");
    }
}
