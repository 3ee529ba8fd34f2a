package khabar.article;

import khabar.table.Fields;
import khabar.table.TableType;
import khabar.table.ValueFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares publishers and stories. */
@Configuration(proxyBeanMethods = false)
class PublisherTables {

    @Bean
    TableType publishersDeclaration() {
        return TableType.node(
                "Publisher",
                "publisher {}",
                "{}.key",
                Fields.none()
                        .column("key")
                        .column("name")
                        .column("domain")
                        .column("language", "{}.language_code")
                        .list("articles", ArticleList.of("Publisher.articles").where("{}.publisher_id = {parent}.id")));
    }

    @Bean
    TableType storiesDeclaration() {
        return TableType.node(
                "Story",
                "story {}",
                "{}.key",
                Fields.none()
                        .column("key")
                        .embedded("title", ValueFields.text("{}.title_en", "'en'"))
                        .list("articles", ArticleList.of("Story.articles").where("{}.story_id = {parent}.id")));
    }
}
