package khabar.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import khabar.graphql.OperationLimit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/** Heads of the pages that show one record, read through the API. */
@Component
class PageHeads {

    private static final Logger LOG = LoggerFactory.getLogger(PageHeads.class);

    private final ExecutionGraphQlService graphQl;
    private final OperationLimit limit;
    private final String document;

    PageHeads(ExecutionGraphQlService graphQl, OperationLimit limit) {
        this.graphQl = graphQl;
        this.limit = limit;
        this.document = read("khabar/web/heads.graphql");
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the head of the record's page, or empty if there is no such record. */
    Optional<PageHead> find(PageKind kind, String key, PageLanguage language) {
        var variables = new HashMap<String, @Nullable Object>(kind.reference(key));
        variables.put("languages", List.of(language.tag(), "en"));
        var request = new DefaultExecutionGraphQlRequest(
                document,
                kind.operation(),
                variables,
                Map.of(),
                UUID.randomUUID().toString(),
                Locale.ENGLISH);
        ExecutionGraphQlResponse response;
        try {
            // Does not wait for results: execution stays on this thread.
            response = limit.execute(
                    "page head",
                    () -> Objects.requireNonNull(graphQl.execute(request).block()));
        } catch (Exception e) {
            return unreadable(kind, key, language, e);
        }
        if (!response.getErrors().isEmpty()) {
            return unreadable(kind, key, language, response.getErrors());
        }
        Map<String, Object> data = Objects.requireNonNull(response.getData());
        @SuppressWarnings("unchecked")
        var subject = (Map<String, Object>) data.get("subject");
        return Optional.ofNullable(subject).map(found -> StructuredData.head(kind, found, language));
    }

    /** The page loads its data itself, and tells the reader what is wrong. */
    private static Optional<PageHead> unreadable(PageKind kind, String key, PageLanguage language, Object reason) {
        LOG.warn("The head of {} {} could not be read: {}", kind, key, reason.toString());
        return Optional.of(PageHead.general("home", language));
    }
}
