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

/** Documents that were sent before, parsed and validated: a client sends few, again and again. */
@Component
class DocumentCache implements PreparsedDocumentProvider, GraphQlSourceBuilderCustomizer {

    /** In characters of all documents together; a parsed one takes about fifty times as many bytes. */
    private static final long MOST = 1_000_000;

    private final Cache<String, PreparsedDocumentEntry> entries = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String document, PreparsedDocumentEntry entry) -> document.length() + 100)
            .build();

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder source) {
        source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(this));
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parser) {
        var known = entries.getIfPresent(input.getQuery());
        return CompletableFuture.completedFuture(known != null ? known : parsed(input, parser));
    }

    /** Only what is valid is kept, so that rubbish pushes nothing out. */
    private PreparsedDocumentEntry parsed(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parser) {
        var entry = parser.apply(input);
        if (!entry.hasErrors()) {
            entries.put(input.getQuery(), entry);
        }
        return entry;
    }
}
