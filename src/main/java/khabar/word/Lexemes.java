package khabar.word;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Lexemes with their positions, as text that PostgreSQL casts to tsvector. */
final class Lexemes {

    /** PostgreSQL rejects a vector of more than a megabyte. */
    private static final int MAX_BYTES = 900_000;

    private static final int MAX_LEXEME_BYTES = 2_000;
    private static final int MAX_POSITION = 16_383;

    /** Estimate of what a lexeme and a position take besides the letters. */
    private static final int LEXEME_OVERHEAD = 8;

    private static final int POSITION_BYTES = 2;

    private final Map<String, StringBuilder> positions = new LinkedHashMap<>();
    private int bytes;

    /** Adds lexemes at a position, as long as there is room. */
    void add(Collection<String> lexemes, int position, String weight) {
        lexemes.forEach(lexeme -> add(lexeme, position, weight));
    }

    private void add(String lexeme, int position, String weight) {
        var length = lexeme.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES || length > MAX_LEXEME_BYTES) {
            return;
        }
        var found = positions.get(lexeme);
        if (found == null) {
            found = new StringBuilder(":");
            positions.put(lexeme, found);
            bytes += length + LEXEME_OVERHEAD;
        } else {
            found.append(',');
        }
        found.append(Math.min(position, MAX_POSITION)).append(weight);
        bytes += POSITION_BYTES;
    }

    /** Quotes a lexeme, for a vector or a query. */
    static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    @Override
    public String toString() {
        return positions.entrySet().stream()
                .map(lexeme -> quoted(lexeme.getKey()) + lexeme.getValue())
                .collect(Collectors.joining(" "));
    }
}
