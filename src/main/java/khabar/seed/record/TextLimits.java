package khabar.seed.record;

import java.nio.charset.StandardCharsets;
import khabar.name.Spelling;

/** Limits of the texts that are indexed. PostgreSQL would reject longer ones during the load. */
final class TextLimits {

    private static final int MAX_INDEXED_BYTES = 2_000;
    private static final int MAX_NAME_CHARACTERS = 250;

    private TextLimits() {}

    /** An entity's name, which is indexed in several forms, or a publisher's, by which lists are sorted. */
    static String name(String text) {
        if (length(text) > MAX_NAME_CHARACTERS) {
            throw new IllegalArgumentException(
                    "has %s characters; write at most %s".formatted(length(text), MAX_NAME_CHARACTERS));
        }
        indexed(Spelling.normalized(text));
        if (Spelling.sortKey(text).length() > MAX_INDEXED_BYTES) {
            throw new IllegalArgumentException("is too long to be sorted; shorten it");
        }
        return text;
    }

    /** A text that no two records share. */
    static String indexed(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_INDEXED_BYTES) {
            throw new IllegalArgumentException("has %s bytes; write at most %s".formatted(bytes, MAX_INDEXED_BYTES));
        }
        return text;
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
