package khabar.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Documents that clients call by their SHA-256, in the manner of Apollo's automatic persisted queries: once with the document, then without. Any
 * client may bring any document, so there is an end to what is kept; whoever asks for one that is gone is told so and brings it again.
 */
@Component
class PersistedDocuments {

    /** In characters of all documents together. */
    private static final long MOST = 5_000_000;

    private final Cache<String, String> documents = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String hash, String document) -> document.length() + 100)
            .build();

    /** The document that a call means; empty if it is called by a hash that is not known. */
    Optional<String> document(GraphQlHttpRequest call) {
        var hash = hash(call.extensions().get("persistedQuery"));
        var document = call.query();
        if (hash == null) {
            if (document == null) {
                throw HttpError.badRequest("There is no `query`; give it a GraphQL document.");
            }
            return Optional.of(document);
        }
        if (document == null) {
            return Optional.ofNullable(documents.getIfPresent(hash));
        }
        if (!hash.equals(sha256(document))) {
            throw HttpError.badRequest("`sha256Hash` is not the SHA-256 of `query`; give its 64 hex digits.");
        }
        return Optional.of(document);
    }

    /** Keeps what was brought with its hash, now that it has been answered: rubbish pushes nothing out. */
    void keep(GraphQlHttpRequest call) {
        var hash = hash(call.extensions().get("persistedQuery"));
        var document = call.query();
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
        throw HttpError.badRequest("`persistedQuery` is not `{\"version\": 1, \"sha256Hash\": \"...\"}`.");
    }

    private static String sha256(String document) {
        return sha256(document.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
