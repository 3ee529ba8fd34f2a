package khabar.article;

import khabar.graphql.NodeSource;
import khabar.graphql.Statements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where publishers and stories are found by their keys. */
@Configuration("articleSources")
class Sources {

    @Bean
    NodeSource publishers(Statements statements) {
        return NodeSource.of("Publisher", Publisher.ROWS, "publisher.key", statements);
    }

    @Bean
    NodeSource stories(Statements statements) {
        return NodeSource.of("Story", Story.ROWS, "story.key", statements);
    }
}
