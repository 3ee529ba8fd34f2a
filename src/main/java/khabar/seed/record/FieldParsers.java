package khabar.seed.record;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import khabar.text.KnownLanguages;

/** Parsers for text fields of records. */
final class FieldParsers {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern KEY = Pattern.compile("[^\\s/]+");
    private static final Pattern URL = Pattern.compile("https?://[^\\s/]+(/\\S*)?");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern SCRIPT = Pattern.compile("[A-Z][a-z]{3}");
    private static final Pattern FILE_NAME = Pattern.compile("[^/\\\\]+");
    private static final Pattern WHITESPACE = Pattern.compile("\\s+");
    private static final int MAX_FRAGMENT_WORDS = 25;
    private static final int MAX_FRAGMENT_CHARACTERS = 250;

    private FieldParsers() {}

    static String language(String text) {
        if (!KnownLanguages.TAGS.contains(text)) {
            var suggestion = KnownLanguages.TAGS.stream()
                    .filter(tag -> isSimilar(tag, text))
                    .findFirst()
                    .map("did you mean %s?"::formatted)
                    .orElse("write a tag such as en, fa, hi or tr");
            throw new IllegalArgumentException(
                    "%s is not a language that Khabar knows; %s".formatted(text, suggestion));
        }
        return text;
    }

    private static boolean isSimilar(String tag, String text) {
        return text.equalsIgnoreCase(tag)
                || text.equalsIgnoreCase(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH))
                || text.startsWith(tag + "-")
                || text.startsWith(tag + "_");
    }

    /** Entity key, which is used in URLs. */
    static String slug(String text) {
        return matching(
                text,
                SLUG,
                "is not an entity key; write lowercase letters and digits separated by hyphens, such as igor-babuschkin");
    }

    static String key(String text) {
        return matching(text, KEY, "is not a key; write it without spaces or slashes");
    }

    static String url(String text) {
        return matching(text, URL, "is not a URL; it must begin with https:// or http://");
    }

    static String sha256(String text) {
        return matching(text, SHA256, "is not a SHA-256 hash; write 64 hexadecimal digits in lowercase");
    }

    static String country(String text) {
        return matching(text, COUNTRY, "is not a country; write the two letters of ISO 3166, such as IN");
    }

    static String script(String text) {
        return matching(text, SCRIPT, "is not a script; write the four letters of ISO 15924, such as Deva");
    }

    static String fileName(String text) {
        return matching(text, FILE_NAME, "is not a file name; write it without a folder");
    }

    /** Words quoted from an article. Their number is limited because publishers own the texts. */
    static String fragment(String text) {
        var words = WHITESPACE.split(text).length;
        if (words > MAX_FRAGMENT_WORDS || text.length() > MAX_FRAGMENT_CHARACTERS) {
            throw new IllegalArgumentException(
                    "has %s words and %s characters; quote at most %s words and %s characters"
                            .formatted(words, text.length(), MAX_FRAGMENT_WORDS, MAX_FRAGMENT_CHARACTERS));
        }
        return text;
    }

    static OffsetDateTime timestamp(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException invalid) {
            throw new IllegalArgumentException(
                    "%s is not a timestamp; write date, time and offset, such as 2026-02-18T11:35+05:30"
                            .formatted(text));
        }
    }

    private static String matching(String text, Pattern pattern, String problem) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(text + " " + problem);
        }
        return text;
    }
}
