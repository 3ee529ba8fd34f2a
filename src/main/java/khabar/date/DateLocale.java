package khabar.date;

import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the ICU locale that best matches a language tag and a calendar. */
final class DateLocale {

    private static final Set<ULocale> AVAILABLE = Set.of(ULocale.getAvailableLocales());

    private DateLocale() {}

    static ULocale of(String language, Calendar calendar) {
        var locale = bestMatch(ULocale.forLanguageTag(language)).setKeywordValue("calendar", calendar.icuName());
        // CLDR formats Hindi with Western digits; our readers requested Devanagari digits. Everything else is as in
        // CLDR.
        var isHindi = locale.getLanguage().equals("hi") && locale.getScript().isEmpty();
        return isHindi ? locale.setKeywordValue("numbers", "deva") : locale;
    }

    /**
     * Keeps the region (`en-GB`) if ICU has it. Always keeps the script, so `hi` does not match `hi-Latn`. Returns the
     * root locale if nothing matches.
     */
    private static ULocale bestMatch(ULocale requested) {
        if (requested.getLanguage().isEmpty()) {
            return ULocale.ROOT;
        }
        var likely = ULocale.addLikelySubtags(requested);
        var language = likely.getLanguage();
        var script = likely.getScript();
        return Stream.of(
                        new ULocale(language, script, requested.getCountry()),
                        new ULocale(language, requested.getCountry()),
                        new ULocale(language, script),
                        new ULocale(language))
                .filter(locale -> AVAILABLE.contains(locale)
                        && ULocale.addLikelySubtags(locale).getScript().equals(script))
                .findFirst()
                .orElse(ULocale.ROOT);
    }
}
