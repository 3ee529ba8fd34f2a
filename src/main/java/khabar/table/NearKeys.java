package khabar.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import khabar.graphql.ErrorCode;
import khabar.graphql.RequestException;
import khabar.sql.Sql;
import khabar.sql.Statements;
import org.springframework.stereotype.Component;

/** Finds the keys that a client may have meant by a key that does not exist. */
@Component
public class NearKeys {

    /** Maximum number of suggestions. */
    public static final int MAX_FOUND = 5;

    /** Longer texts are pasted, not misspelled, and have too many variants. */
    private static final int MAX_LENGTH = 100;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-";

    private final Statements statements;

    NearKeys(Statements statements) {
        this.statements = statements;
    }

    /**
     * Returns the most similar keys in a table with a column {@code key}. Keys at edit distance 1 are looked up, because
     * short keys share too few trigrams.
     */
    public List<String> find(String table, String key) {
        var written = key.toLowerCase(Locale.ROOT).strip().replace(' ', '-').replace('_', '-');
        if (written.isEmpty() || written.length() > MAX_LENGTH) {
            return List.of();
        }
        var keys = new ArrayList<String>();
        var query = Sql.of("""
                select near.key from (
                    select key from %1$s where key = any(?)
                    union
                    select key from %1$s where lower(key) %% ?
                ) near
                order by near.key = any(?) desc, similarity(lower(near.key), ?) desc, near.key limit %2$s""".formatted(table, MAX_FOUND), neighbors(written), written, neighbors(written), written);
        statements.forEach(query, row -> keys.add(row.getString("key")));
        return keys;
    }

    /** The text, and all texts with one letter more, less or different, or with two letters swapped. */
    private static String[] neighbors(String text) {
        Set<String> neighbors = new LinkedHashSet<>(List.of(text));
        for (int at = 0; at <= text.length(); at++) {
            var before = text.substring(0, at);
            var after = text.substring(at);
            for (var letter : LETTERS.split("")) {
                neighbors.add(before + letter + after);
                if (!after.isEmpty()) {
                    neighbors.add(before + letter + after.substring(1));
                }
            }
            if (!after.isEmpty()) {
                neighbors.add(before + after.substring(1));
            }
            if (after.length() > 1) {
                neighbors.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
        }
        return neighbors.toArray(String[]::new);
    }

    /** Error for a reference to a record that does not exist. */
    public static RequestException notFound(String record, String member, String written) {
        return notFound(record, member, written, List.of(), "");
    }

    /**
     * Error for a reference to a record that does not exist.
     *
     * @param remedy what to do if there are no suggestions
     */
    public static RequestException notFound(
            String record, String member, String written, List<String> suggestions, String remedy) {
        var message = "No %s has the %s `%s`.".formatted(record, member, written);
        var hint = suggestions.isEmpty() ? remedy : "Did you mean `%s`?".formatted(String.join("`, `", suggestions));
        return new RequestException(
                ErrorCode.NOT_FOUND,
                (message + " " + hint).strip(),
                suggestions.isEmpty() ? Map.of() : Map.of("suggestions", suggestions));
    }
}
