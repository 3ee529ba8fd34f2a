package khabar.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Bounded cache of documents that clients identify by SHA-256 hash, compatible with Apollo's automatic persisted
 * queries. A client sends a document with its hash once, and only the hash from then on. The cache is bounded because
 * any client can add documents. If a document was evicted, the client gets an error and sends the document again.
 */
@Component
class PersistedDocuments {

    /** Maximum total length of all documents, in characters. */
    private static final long MAX_CHARACTERS = 5_000_000;

    /** Weight of an empty entry, in characters. It limits the number of tiny documents. */
    private static final int ENTRY_WEIGHT = 100;

    private final Cache<String, String> documents = Caffeine.newBuilder()
            .maximumWeight(MAX_CHARACTERS)
            .weigher((String hash, String document) -> document.length() + ENTRY_WEIGHT)
            .build();

    /** Returns the requested document. Empty if the request has only a hash, and the hash is unknown. */
    Optional<String> find(GraphQlHttpRequest request) {
        var hash = hash(request.extensions().get("persistedQuery"));
        var document = request.query();
        if (hash == null) {
            if (document == null) {
                throw HttpError.badRequest("`query` is missing. Send a GraphQL document.");
            }
            return Optional.of(document);
        }
        if (document == null) {
            return Optional.ofNullable(documents.getIfPresent(hash));
        }
        if (!hash.equals(DigestUtils.sha256Hex(document))) {
            throw HttpError.badRequest("`sha256Hash` is not the SHA-256 of `query`. Send its 64 hexadecimal digits.");
        }
        return Optional.of(document);
    }

    /**
     * Saves the document if the request also has its hash. Call this after execution, so that invalid documents cannot
     * evict valid ones.
     */
    void save(GraphQlHttpRequest request) {
        var hash = hash(request.extensions().get("persistedQuery"));
        var document = request.query();
        if (hash != null && document != null) {
            documents.put(hash, document);
        }
    }

    private static @Nullable String hash(@Nullable Object persistedQuery) {
        if (persistedQuery == null) {
            return null;
        }
        if (persistedQuery instanceof Map<?, ?> map
                && map.get("version") instanceof Integer version
                && version == 1
                && map.get("sha256Hash") instanceof String hash) {
            return hash.toLowerCase(Locale.ROOT);
        }
        throw HttpError.badRequest("`persistedQuery` is not valid. Send `{\"version\": 1, \"sha256Hash\": \"...\"}`.");
    }
}
