package khabar.article;

import java.util.List;
import java.util.Map;
import khabar.entity.Entity;
import khabar.entity.EntityLookup;
import khabar.entity.EntityType;
import khabar.sql.Sql;
import khabar.table.Conditions;
import khabar.table.ConnectionField;
import khabar.table.Filters;
import khabar.text.Languages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lists of articles and of mentions, and what articles can be filtered by. */
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
                .of(Entity.class, Entity::rowId, "entity_article.entity_id");
    }

    @Bean
    ConnectionField<Article> articlesOfPublisher() {
        return ArticleList.of("articles", "Publisher").of(Publisher.class, Publisher::rowId, "article.publisher_id");
    }

    @Bean
    ConnectionField<Article> articlesOfStory() {
        return ArticleList.of("articles", "Story").of(Story.class, Story::rowId, "article.story_id");
    }

    @Bean
    ConnectionField<Mention> mentions() {
        return ConnectionField.of("mentions", List.of("Article"), Mention.class, Mention.ROWS, "mention.id")
                .of(Article.class, Article::rowId, "mention.article_id")
                .argument(
                        "types",
                        types -> types == null
                                ? Sql.of("true")
                                : Sql.of("mention.entity_id in (select id from entity where ")
                                        .add(Conditions.oneOf("entity_type_code", types))
                                        .add(")"));
    }

    @Bean
    Filters.Declared articleFilter(EntityLookup entities, ArticleTextSearch words) {
        return new Filters.Declared(
                "ArticleFilter",
                Map.of(
                        "languages",
                        (article, languages, filters) ->
                                Conditions.oneOf(article + ".language_code", Languages.suiting((List<?>) languages)),
                        "publishers",
                        (article, keys, filters) -> Sql.of(
                                        "%s.publisher_id in (select id from publisher where ".formatted(article))
                                .add(Conditions.oneOf("key", keys))
                                .add(")"),
                        "published",
                        (article, filter, filters) -> Conditions.date(days(article), article + ".sort_date", filter),
                        "text",
                        (article, text, filters) -> words.found(article, text),
                        "mentions",
                        (article, entity, filters) -> Sql.of(
                                        "%s.id in (select article_id from mention where ".formatted(article))
                                .add(entities.condition("mention.entity_id", entity))
                                .add(")")));
    }

    private static String days(String article) {
        return "case when %1$s.published_precision <> 'UNKNOWN' then daterange(%1$s.published_from, %1$s.published_until) end"
                .formatted(article);
    }

    @Bean
    Filters.Declared entityFilterByArticle() {
        return new Filters.Declared("EntityFilter", Map.of("mentionedIn", (entity, filter, filters) -> {
            var mentioning = "mentioning_" + entity;
            return Sql.of(
                            "exists (select from mention join article %2$s on %2$s.id = mention.article_id where mention.entity_id = %1$s.id and "
                                    .formatted(entity, mentioning))
                    .add(filters.condition("ArticleFilter", Filters.map(filter), mentioning))
                    .add(")");
        }));
    }
}
