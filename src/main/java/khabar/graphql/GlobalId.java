package khabar.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Global node ID, encoded as {@code type:key} in base64url without padding.
 *
 * @param type the name of the GraphQL object type
 * @param key the natural key within the type
 */
public record GlobalId(String type, String key) {

    /** Decodes an ID. Rejects the request if the text is not an ID. */
    public static GlobalId of(String id) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(id), UTF_8).split(":", 2);
            if (parts.length == 2) {
                return new GlobalId(parts[0], parts[1]);
            }
        } catch (IllegalArgumentException e) {
            // Not base64url: reported below.
        }
        throw RequestException.badRequest(
                "`%s` is not an ID of this API. Use the value of an `id` field, or look up by `key`.", id);
    }

    /** Returns the key if the type is one of these, else null. */
    public @Nullable String keyOf(Collection<String> types) {
        return types.contains(type) ? key : null;
    }

    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((type + ":" + key).getBytes(UTF_8));
    }
}
