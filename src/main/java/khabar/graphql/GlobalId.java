package khabar.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/**
 * Global ID of a node: its type and its key, as base64url without padding.
 *
 * @param type name of the GraphQL object type
 * @param key natural key within the type
 */
public record GlobalId(String type, String key) {

    /** Reads an ID that {@link #encoded} wrote; anything else is a bad request. */
    public static GlobalId of(String id) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(id), UTF_8).split(":", 2);
            if (parts.length == 2) {
                return new GlobalId(parts[0], parts[1]);
            }
        } catch (IllegalArgumentException e) {
            // Not base64url: told below, as any other text that is no ID.
        }
        throw new RequestException(
                ErrorCode.BAD_REQUEST,
                "`%s` is not an ID of this API; use the value of an `id` field, or look up by `key`.".formatted(id));
    }

    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((type + ":" + key).getBytes(UTF_8));
    }
}
