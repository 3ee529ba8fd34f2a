package khabar.article;

import java.util.List;
import java.util.Map;
import khabar.entity.EntityReferences;
import khabar.sql.Sql;
import khabar.sql.Statements;
import khabar.table.Conditions;
import khabar.table.FilterDefinition;
import khabar.table.NearKeys;
import khabar.text.Languages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** SQL conditions for {@code ArticleFilter}, and for {@code mentionedIn} in {@code EntityFilter}. */
@Configuration(proxyBeanMethods = false)
class ArticleFilters {

    private static final String MENTIONING_ARTICLE =
            "mention join article {} on {}.id = mention.article_id where mention.entity_id = {parent}.id";

    @Bean
    FilterDefinition articleFilter() {
        return new FilterDefinition(
                "ArticleFilter",
                Map.of(
                        "languages",
                        (article, languages, filters) ->
                                Conditions.oneOf(article + ".language_code", Languages.matching((List<?>) languages)),
                        "publishers",
                        (article, publishers, filters) -> RecordKeys.condition(article + ".publisher_id", publishers),
                        "published",
                        (article, dates, filters) -> Conditions.date(
                                publicationRange(article), article + ".dated", article + ".sort_date", dates),
                        "stories",
                        (article, stories, filters) -> RecordKeys.condition(article + ".story_id", stories),
                        "recordedSince",
                        Conditions::recordedSince,
                        "text",
                        (article, text, filters) -> ArticleTextSearch.condition(article, text),
                        "mentions",
                        (article, entity, filters) -> mentions(article, entity)));
    }

    @Bean
    RecordKeys publishersOfArticleFilter(Statements statements, NearKeys nearKeys) {
        return new RecordKeys(
                "ArticleFilter.publishers", "publisher", "Find keys with `publishers`.", statements, nearKeys);
    }

    @Bean
    RecordKeys storiesOfArticleFilter(Statements statements, NearKeys nearKeys) {
        return new RecordKeys("ArticleFilter.stories", "story", "Find keys with `stories`.", statements, nearKeys);
    }

    /** SQL range of possible publication days; null if unknown. */
    private static String publicationRange(String article) {
        return "case when %1$s.published_precision <> 'UNKNOWN' then daterange(%1$s.published_from, %1$s.published_until) end"
                .formatted(article);
    }

    private static Sql mentions(String article, Object entity) {
        return Sql.of("%s.id in (select article_id from mention where ".formatted(article))
                .add(EntityReferences.condition("mention.entity_id", entity))
                .add(")");
    }

    @Bean
    FilterDefinition entityFilterByArticle() {
        return new FilterDefinition(
                "EntityFilter",
                Map.of(
                        "mentionedIn",
                        (entity, filter, filters) ->
                                filters.exists(MENTIONING_ARTICLE, entity, "ArticleFilter", filter)));
    }
}
