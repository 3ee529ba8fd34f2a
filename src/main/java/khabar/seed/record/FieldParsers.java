package khabar.seed.record;

import java.util.Optional;
import java.util.regex.Pattern;
import khabar.text.KnownLanguages;
import khabar.text.LanguageNames;
import khabar.text.Languages;

/** Parsers for text fields of records. */
final class FieldParsers {

    private static final Pattern SLUG = Pattern.compile("(?=.{1,200}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern KEY = Pattern.compile("[^\\s/]{1,200}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern URL = Pattern.compile("https?://[^\\s/]+(/\\S*)?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern SCRIPT = Pattern.compile("[A-Z][a-z]{3}");
    private static final Pattern FILE_NAME = Pattern.compile("[^/\\\\]+");
    private static final Pattern WHITESPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MAX_FRAGMENT_WORDS = 25;
    private static final int MAX_FRAGMENT_CHARACTERS = 250;

    private FieldParsers() {}

    static String language(String text) {
        return known(text).orElseThrow(() -> {
            var suggestion = LanguageNames.tag(text)
                    .or(() -> KnownLanguages.TAGS.stream()
                            .filter(tag -> isSimilar(tag, text))
                            .findFirst())
                    .map("did you mean %s?"::formatted)
                    .orElse("write the tag of a language in CLDR, such as en, fa, zh-Hant or sr-Latn");
            return new IllegalArgumentException(
                    "%s is not a language that Khabar knows; %s".formatted(text, suggestion));
        });
    }

    private static Optional<String> known(String tag) {
        try {
            return Languages.known(tag);
        } catch (IllegalArgumentException notATag) {
            return Optional.empty();
        }
    }

    private static boolean isSimilar(String tag, String text) {
        return text.equalsIgnoreCase(tag) || text.startsWith(tag + "-") || text.startsWith(tag + "_");
    }

    /** Entity key, which is used in URLs. */
    static String slug(String text) {
        return matching(
                text,
                SLUG,
                "is not an entity key; write at most 200 lowercase letters and digits, separated by hyphens, such as igor-babuschkin");
    }

    static String key(String text) {
        return matching(text, KEY, "is not a key; write at most 200 characters without spaces or slashes");
    }

    static String url(String text) {
        return matching(TextLimits.indexed(text), URL, "is not a URL; it must begin with https:// or http://");
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
        var characters = TextLimits.length(text);
        if (words > MAX_FRAGMENT_WORDS || characters > MAX_FRAGMENT_CHARACTERS) {
            throw new IllegalArgumentException(
                    "has %s words and %s characters; quote at most %s words and %s characters"
                            .formatted(words, characters, MAX_FRAGMENT_WORDS, MAX_FRAGMENT_CHARACTERS));
        }
        return text;
    }

    private static String matching(String text, Pattern pattern, String problem) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(text + " " + problem);
        }
        return text;
    }
}
