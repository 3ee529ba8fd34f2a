package khabar.text;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.List;

/** Languages: BCP 47 tags, their canonical form, and which of them a reader takes for another. */
public final class Languages {

    private static final Remembered<String, String> WRITTEN = new Remembered<>(2_000, Languages::languageAndScript);

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

    /** Whether who asks for one language can read the other: the same language in the same script, of any region. */
    public static boolean suits(String asked, String offered) {
        return asked.equals(offered) || WRITTEN.of(asked).equals(WRITTEN.of(offered));
    }

    /** The languages of texts that who asks for these can read. */
    public static List<String> suiting(Collection<?> asked) {
        return KnownLanguages.TAGS.stream()
                .filter(offered -> asked.stream().anyMatch(each -> suits(String.valueOf(each), offered)))
                .toList();
    }

    private static String languageAndScript(String tag) {
        var likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
        return likely.getLanguage() + "-" + likely.getScript();
    }

    private static String meant(String tag) {
        var hyphenated = tag.strip().replace('_', '-');
        return hyphenated.equals(tag) || hyphenated.isEmpty() ? "write fa, hi, tr or en-GB" : "write " + hyphenated;
    }
}
