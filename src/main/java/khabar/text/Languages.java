package khabar.text;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Canonicalizes and matches BCP 47 language tags. */
public final class Languages {

    /** CLDR replaces every other macrolanguage or member that matters here, such as cmn by zh, but keeps no and nb. */
    private static final Map<String, String> MEMBERS = Map.of("no", "nb");

    // Bounded, since the tags come from clients.
    private static final LoadingCache<String, String> LANGUAGE_AND_SCRIPT =
            Caffeine.newBuilder().maximumSize(2_000).build(Languages::languageAndScript);

    private static final LoadingCache<String, List<String>> KNOWN_MATCHES =
            Caffeine.newBuilder().maximumSize(2_000).build(Languages::knownMatches);

    private Languages() {}

    /**
     * Returns the canonical form of a tag according to RFC 5646: `fa-ir` becomes `fa-IR`, and `iw` becomes `he`.
     *
     * @throws IllegalArgumentException if the text is not a language tag, with a message that proposes one
     */
    public static String canonical(String tag) {
        try {
            var locale = ULocale.createCanonical(
                    new ULocale.Builder().setLanguageTag(tag).build());
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException malformed) {
            // Rejected below, like a tag without a language.
        }
        throw new IllegalArgumentException("“%s” is not a language tag; write %s".formatted(tag, suggestion(tag)));
    }

    /**
     * Returns the known language that a tag spells differently: `iw` and `he` are one, as are `no` and `nb`, `cmn` and
     * `zh`, `fa-Arab` and `fa`, `zh-TW` and `zh-Hant`. Empty if the tag says more than the known one, as `en-GB` does.
     */
    public static Optional<String> known(String tag) {
        var canonical = canonical(tag);
        var locale = ULocale.forLanguageTag(canonical);
        var isPlain = locale.getVariant().isEmpty()
                && !locale.getExtensionKeys().iterator().hasNext();
        return matching(List.of(canonical)).stream()
                .filter(known -> isPlain && (locale.getCountry().isEmpty() || hasScript(known)))
                .findFirst();
    }

    /** Only a script that is not the language's usual one is written, and a region such as Taiwan can imply it. */
    private static boolean hasScript(String known) {
        return !ULocale.forLanguageTag(known).getScript().isEmpty();
    }

    /** Whether two tags have the same language and script. Regions are ignored. */
    public static boolean matches(String requested, String available) {
        return requested.equals(available)
                || LANGUAGE_AND_SCRIPT.get(requested).equals(LANGUAGE_AND_SCRIPT.get(available));
    }

    /** Returns the known languages that match one of the requested languages, in the order of the request. */
    public static List<String> matching(Collection<?> requested) {
        return requested.stream()
                .flatMap(tag -> KNOWN_MATCHES.get(tag.toString()).stream())
                .distinct()
                .toList();
    }

    private static List<String> knownMatches(String tag) {
        return KnownLanguages.TAGS.stream()
                .filter(known -> matches(tag, known))
                .sorted(Comparator.comparing(known -> !known.equals(tag)))
                .toList();
    }

    private static String languageAndScript(String tag) {
        var likely = ULocale.addLikelySubtags(ULocale.createCanonical(ULocale.forLanguageTag(tag)));
        return MEMBERS.getOrDefault(likely.getLanguage(), likely.getLanguage()) + "-" + likely.getScript();
    }

    private static String suggestion(String tag) {
        var hyphenated = tag.strip().replace('_', '-');
        return hyphenated.equals(tag) || hyphenated.isEmpty() ? "fa, hi, tr or en-GB" : hyphenated;
    }
}
