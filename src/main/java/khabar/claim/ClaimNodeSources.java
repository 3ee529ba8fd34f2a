package khabar.claim;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import khabar.graphql.Node;
import khabar.graphql.NodeSource;
import khabar.sql.Statements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds reports and claims by key. */
@Configuration(proxyBeanMethods = false)
class ClaimNodeSources {

    @Bean
    NodeSource claimNodes(Statements statements) {
        return NodeSource.of("Claim", Claim.TABLE, "claim.key", statements);
    }

    /** Splits a report's key into the event key and the article key, both of which are indexed. */
    @Bean
    NodeSource reportNodes(Statements statements) {
        return new NodeSource() {
            @Override
            public Set<String> types() {
                return Set.of("EventReport");
            }

            @Override
            public List<? extends Node> nodes(Collection<String> keys) {
                var pairs = keys.stream()
                        .map(key -> key.split("/", 2))
                        .filter(pair -> pair.length == 2)
                        .toList();
                return statements.list(
                        EventReport.TABLE,
                        "(event.key, article.key) in (select * from unnest(?::text[], ?::text[]))",
                        pairs.stream().map(pair -> pair[0]).toArray(String[]::new),
                        pairs.stream().map(pair -> pair[1]).toArray(String[]::new));
            }
        };
    }
}
