package khabar.date;

import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.stream.Stream;

/** The locale of ICU that knows most about a language and a calendar. */
final class DateLocale {

    private static final Set<ULocale> KNOWN = Set.of(ULocale.getAvailableLocales());

    private DateLocale() {}

    static ULocale of(String language, Calendar calendar) {
        var locale = known(ULocale.forLanguageTag(language)).setKeywordValue("calendar", calendar.icu());
        // CLDR gives Hindi Western digits; Devanagari ones are what a reader of ours asked for. All else is as CLDR
        // says.
        var isHindi = locale.getLanguage().equals("hi") && locale.getScript().isEmpty();
        return isHindi ? locale.setKeywordValue("numbers", "deva") : locale;
    }

    /** The region counts (`en-GB`) where it is known; the script always does: `hi-Latn` is not read as `hi`. */
    private static ULocale known(ULocale asked) {
        if (asked.getLanguage().isEmpty()) {
            return ULocale.ROOT;
        }
        var likely = ULocale.addLikelySubtags(asked);
        var language = likely.getLanguage();
        var script = likely.getScript();
        return Stream.of(
                        new ULocale(language, script, asked.getCountry()),
                        new ULocale(language, asked.getCountry()),
                        new ULocale(language, script),
                        new ULocale(language))
                .filter(locale -> KNOWN.contains(locale)
                        && ULocale.addLikelySubtags(locale).getScript().equals(script))
                .findFirst()
                .orElse(ULocale.ROOT);
    }
}
