package khabar.article;

import khabar.graphql.NodeSource;
import khabar.sql.Statements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds publishers and stories by key. */
@Configuration(proxyBeanMethods = false)
class ArticleNodeSources {

    @Bean
    NodeSource publisherNodes(Statements statements) {
        return NodeSource.of("Publisher", Publisher.TABLE, "publisher.key", statements);
    }

    @Bean
    NodeSource storyNodes(Statements statements) {
        return NodeSource.of("Story", Story.TABLE, "story.key", statements);
    }
}
