package khabar.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Cache of parsed and validated documents. Clients send few different documents, each many times. */
@Component
class DocumentCache implements PreparsedDocumentProvider, GraphQlSourceBuilderCustomizer {

    /**
     * Maximum total length of all documents, in characters. A parsed document takes about fifty bytes per character.
     */
    private static final long MAX_CHARACTERS = 1_000_000;

    /** Weight of an empty entry, in characters. It limits the number of tiny documents. */
    private static final int ENTRY_WEIGHT = 100;

    private final Cache<String, PreparsedDocumentEntry> entries = Caffeine.newBuilder()
            .maximumWeight(MAX_CHARACTERS)
            .weigher((String document, PreparsedDocumentEntry entry) -> document.length() + ENTRY_WEIGHT)
            .build();

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder source) {
        source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(this));
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parser) {
        var cached = entries.getIfPresent(input.getQuery());
        return CompletableFuture.completedFuture(cached != null ? cached : parsed(input, parser));
    }

    /** Caches valid documents only, so that invalid ones cannot evict them. */
    private PreparsedDocumentEntry parsed(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parser) {
        var entry = parser.apply(input);
        if (!entry.hasErrors()) {
            entries.put(input.getQuery(), entry);
        }
        return entry;
    }
}
