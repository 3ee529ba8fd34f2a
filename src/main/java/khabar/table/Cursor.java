package khabar.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import khabar.graphql.RequestException;

/**
 * Position in a list, given by a row's sort values. The list fingerprint lets all other lists reject the cursor.
 *
 * @param list fingerprint of the list field, order and filter
 * @param values the row's sort values, as PostgreSQL prints them
 */
public record Cursor(String list, List<String> values) {

    private static final String SEPARATOR = "\u001f";

    /**
     * Returns the fingerprint for a list description. Equal descriptions have equal fingerprints, even after a restart.
     */
    public static String fingerprint(String description) {
        return Integer.toHexString(description.hashCode());
    }

    public String encoded() {
        var text = list + SEPARATOR + String.join(SEPARATOR, values);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /** Decodes a cursor from this list. Rejects the request if the text is not a cursor, or comes from another list. */
    public static Cursor read(String argument, String text, String list, int size) {
        var parts = parts(text);
        if (parts.size() < 2) {
            throw RequestException.badRequest(
                    "`%s: \"%s\"` is not a cursor. Use a cursor from `pageInfo` or from an edge.", argument, text);
        }
        if (!parts.getFirst().equals(list) || parts.size() != size + 1) {
            throw RequestException.badRequest(
                    "`%s` does not match this field, order and filter. Start again without a cursor.", argument);
        }
        return new Cursor(list, parts.subList(1, parts.size()));
    }

    private static List<String> parts(String text) {
        try {
            return Arrays.asList(new String(Base64.getUrlDecoder().decode(text), UTF_8).split(SEPARATOR, -1));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
