package khabar.article;

import java.util.List;
import java.util.Map;
import khabar.sql.Sql;
import khabar.table.Conditions;
import khabar.table.FilterDefinition;
import khabar.text.Languages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** SQL conditions for {@code PublisherFilter} and {@code StoryFilter}. */
@Configuration(proxyBeanMethods = false)
class PublisherFilters {

    @Bean
    FilterDefinition publisherFilter() {
        return new FilterDefinition(
                "PublisherFilter",
                Map.of(
                        "key",
                        (publisher, key, filters) -> Conditions.text(publisher + ".key", key),
                        "name",
                        (publisher, name, filters) -> Conditions.text(publisher + ".name", name),
                        "languages",
                        (publisher, languages, filters) ->
                                Conditions.oneOf(publisher + ".language_code", Languages.matching((List<?>) languages)),
                        "publishes",
                        (publisher, filter, filters) -> filters.exists(
                                "article {} where {}.publisher_id = {parent}.id", publisher, "ArticleFilter", filter),
                        "recordedSince",
                        Conditions::recordedSince));
    }

    @Bean
    FilterDefinition storyFilter() {
        return new FilterDefinition(
                "StoryFilter",
                Map.of(
                        "key",
                        (story, key, filters) -> Conditions.text(story + ".key", key),
                        "title",
                        (story, title, filters) -> Sql.of("exists (select from story_text where story_text.story_id = "
                                        + story + ".id and ")
                                .add(Conditions.text("story_text.title", title))
                                .add(")"),
                        "toldBy",
                        (story, filter, filters) -> filters.exists(
                                "article {} where {}.story_id = {parent}.id", story, "ArticleFilter", filter),
                        "recordedSince",
                        Conditions::recordedSince));
    }
}
