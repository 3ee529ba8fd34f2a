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
        return NodeSource.of("Publisher", Publisher.ROWS, "publisher.key", statements);
    }

    @Bean
    NodeSource storyNodes(Statements statements) {
        return NodeSource.of("Story", Story.ROWS, "story.key", statements);
    }
}
