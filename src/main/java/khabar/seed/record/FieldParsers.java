package khabar.seed.record;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import khabar.text.KnownLanguages;

/** Parsers of the words that records are made of. */
final class FieldParsers {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern KEY = Pattern.compile("[^\\s/]+");
    private static final Pattern URL = Pattern.compile("https?://[^\\s/]+(/\\S*)?");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern SCRIPT = Pattern.compile("[A-Z][a-z]{3}");
    private static final Pattern FILE_NAME = Pattern.compile("[^/\\\\]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int FEW_WORDS = 25;
    private static final int FEW_LETTERS = 250;

    private FieldParsers() {}

    static String language(String text) {
        if (!KnownLanguages.TAGS.contains(text)) {
            var meant = KnownLanguages.TAGS.stream()
                    .filter(tag -> isMeant(tag, text))
                    .findFirst();
            throw new IllegalArgumentException("%s is no language that Khabar knows; %s"
                    .formatted(
                            text,
                            meant.map("did you mean %s?"::formatted).orElse("write a tag such as en, fa, hi or tr")));
        }
        return text;
    }

    private static boolean isMeant(String tag, String text) {
        return text.equalsIgnoreCase(tag)
                || text.equalsIgnoreCase(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH))
                || text.startsWith(tag + "-")
                || text.startsWith(tag + "_");
    }

    /** The keys of entities stand in addresses. */
    static String slug(String text) {
        return matching(
                text, SLUG, "is no key; write small letters and digits with hyphens between, such as igor-babuschkin");
    }

    static String key(String text) {
        return matching(text, KEY, "is no key; write it without blanks and slashes");
    }

    static String url(String text) {
        return matching(text, URL, "is no address; it begins with https:// or http://");
    }

    static String sha256(String text) {
        return matching(text, SHA256, "is no SHA-256; it has 64 hexadecimal digits in small letters");
    }

    static String country(String text) {
        return matching(text, COUNTRY, "is no country; write the two letters of ISO 3166 such as IN");
    }

    static String script(String text) {
        return matching(text, SCRIPT, "is no script; write the four letters of ISO 15924 such as Deva");
    }

    static String fileName(String text) {
        return matching(text, FILE_NAME, "is no name of a file; write it without its folder");
    }

    /** The texts belong to their publishers. */
    static String fragment(String text) {
        var words = BLANKS.split(text).length;
        if (words > FEW_WORDS || text.length() > FEW_LETTERS) {
            throw new IllegalArgumentException(
                    "has %d words and %d letters; quote a few words, %d at most, and never a sentence"
                            .formatted(words, text.length(), FEW_WORDS));
        }
        return text;
    }

    static OffsetDateTime instant(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException noInstant) {
            throw new IllegalArgumentException(
                    "%s is no instant; write day, time and offset such as 2026-02-18T11:35+05:30".formatted(text));
        }
    }

    private static String matching(String text, Pattern pattern, String otherwise) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(text + " " + otherwise);
        }
        return text;
    }
}
