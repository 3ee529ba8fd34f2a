package khabar.date;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Formats fuzzy dates for people, in one language and calendar. */
final class FuzzyDateFormatter {

    // Bounded, since the language tags come from clients.
    private static final LoadingCache<LocaleRequest, ULocale> LOCALES = Caffeine.newBuilder()
            .maximumSize(2_000)
            .build(request -> DateLocale.of(request.language(), request.calendar()));
    // Bounded, since each takes 75 kB and a few milliseconds to create, and ICU has about 2,700 locales.
    private static final LoadingCache<ULocale, FuzzyDateFormatter> FORMATTERS =
            Caffeine.newBuilder().maximumSize(200).build(FuzzyDateFormatter::new);

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final LocalDate HIJRA = LocalDate.of(622, 7, 22);

    private final ResourceBundle phrases;
    private final LocaleDateFormat dateFormat;
    private final boolean isGregorian;

    private FuzzyDateFormatter(ULocale locale) {
        // The bundles are in the usual script of their language; locales with another script get the root bundle.
        var language = locale.getScript().isEmpty() ? Locale.of(locale.getLanguage()) : Locale.ROOT;
        this.phrases = ResourceBundle.getBundle("khabar.date.dates", language, NO_FALLBACK);
        this.dateFormat = new LocaleDateFormat(locale);
        this.isGregorian = Calendar.GREGORIAN.icuName().equals(locale.getKeywordValue("calendar"));
    }

    /**
     * Formats dates before the Hijra in the Gregorian calendar, whichever calendar is requested, because the others
     * start at the Hijra.
     */
    static String format(FuzzyDate date, String language, Calendar calendar) {
        var first = date.from() == null ? date.through() : date.from();
        var effective = first == null || first.isBefore(HIJRA) ? Calendar.GREGORIAN : calendar;
        return FORMATTERS
                .get(LOCALES.get(new LocaleRequest(language, effective)))
                .format(date);
    }

    private String format(FuzzyDate date) {
        var text = interval(date);
        return date.certainty() == DateCertainty.UNCERTAIN ? phrase("uncertain", text) : text;
    }

    private String interval(FuzzyDate date) {
        var from = date.from();
        var through = date.through();
        if (from != null && through != null) {
            return approximate(date, closedInterval(date, from, through));
        }
        return from == null
                ? openInterval(date, "until.", requireNonNull(through))
                : openInterval(date, "since.", from);
    }

    private String openInterval(FuzzyDate date, String keyPrefix, LocalDate day) {
        var unit = rangeUnit(date);
        return phrase(keyPrefix + unit.name().toLowerCase(Locale.ROOT), approximate(date, dateFormat.date(day, unit)));
    }

    /**
     * A Gregorian month overlaps two months in another calendar. The result names both months without days, because the
     * source gives none. The same goes for quarters and years.
     */
    private String closedInterval(FuzzyDate date, LocalDate from, LocalDate through) {
        return switch (date.precision()) {
            case DAY -> dateFormat.date(from, DatePrecision.DAY);
            case MONTH -> dateFormat.interval(from, through, DatePrecision.MONTH);
            case QUARTER ->
                isGregorian
                        ? dateFormat.date(from, DatePrecision.QUARTER)
                        : dateFormat.interval(from, through, DatePrecision.MONTH);
            case YEAR -> dateFormat.interval(from, through, DatePrecision.YEAR);
            case DECADE -> decade(from, through);
            case RANGE -> dateFormat.interval(from, through, rangeUnit(date));
        };
    }

    /**
     * In another calendar, the ends of a range are days. Naming the month or year of an end would move it: the end of
     * August 2025 is in the middle of Shahrivar 1404.
     */
    private DatePrecision rangeUnit(FuzzyDate range) {
        return isGregorian ? EdtfFormatter.intervalUnit(range) : DatePrecision.DAY;
    }

    private String decade(LocalDate from, LocalDate through) {
        var hasDecadePhrase = isGregorian && from.getYear() % 10 == 0 && phrases.containsKey("decade");
        return hasDecadePhrase
                ? phrase("decade", dateFormat.date(from, DatePrecision.YEAR))
                : dateFormat.interval(from, through, DatePrecision.YEAR);
    }

    private String approximate(FuzzyDate date, String text) {
        return date.certainty() == DateCertainty.APPROXIMATE ? phrase("approximate", text) : text;
    }

    private String phrase(String key, String text) {
        return phrases.getString(key).replace("{0}", text);
    }

    private record LocaleRequest(String language, Calendar calendar) {}
}
