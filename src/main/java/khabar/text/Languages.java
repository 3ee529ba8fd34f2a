package khabar.text;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Languages: BCP 47 tags, their canonical form, and which of them a reader takes for another. */
public final class Languages {

    // Tags come from clients: what is remembered must have an end.
    private static final int REMEMBERED = 2_000;
    private static final Map<String, String> WRITTEN = new ConcurrentHashMap<>();

    private Languages() {}

    /** The tag as RFC 5646 would have it: `fa-ir` is `fa-IR`, `iw` is `he`. */
    public static String canonical(String tag) {
        try {
            var locale = ULocale.createCanonical(
                    new ULocale.Builder().setLanguageTag(tag).build());
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException malformed) {
            // Refused below, as a tag without a language is.
        }
        throw new IllegalArgumentException("“%s” is no language tag; %s".formatted(tag, meant(tag)));
    }

    private static String meant(String tag) {
        var hyphenated = tag.strip().replace('_', '-');
        return hyphenated.equals(tag) || hyphenated.isEmpty() ? "write fa, hi, tr or en-GB" : "write " + hyphenated;
    }

    /** Whether who asks for one language can read the other: the same language in the same script, of any region. */
    static boolean suits(String asked, String offered) {
        return asked.equals(offered) || written(asked).equals(written(offered));
    }

    /** Language and script, the likely one if the tag names none: `sr-Latn`, `fa-Arab`. */
    private static String written(String tag) {
        var known = WRITTEN.get(tag);
        if (known != null) {
            return known;
        }
        var likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
        var written = likely.getLanguage() + "-" + likely.getScript();
        if (WRITTEN.size() < REMEMBERED) {
            WRITTEN.put(tag, written);
        }
        return written;
    }
}
