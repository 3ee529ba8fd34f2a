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
        var from = date.from();
        var isBefore = from == null ? requireNonNull(date.until()).isBefore(HIJRA.plusDays(1)) : from.isBefore(HIJRA);
        var effective = isBefore ? Calendar.GREGORIAN : calendar;
        return FORMATTERS
                .get(LOCALES.get(new LocaleRequest(language, effective)))
                .format(date);
    }

    private String format(FuzzyDate date) {
        var text = interval(date);
        return date.certainty() == DateCertainty.UNCERTAIN ? phrase("uncertain", text) : text;
    }

    private String interval(FuzzyDate date) {
        var first = date.first();
        var last = date.last();
        if (first == null) {
            return openInterval(date, "until.", requireNonNull(last).through(), requireNonNull(last));
        }
        if (last == null) {
            return openInterval(date, "since.", first.from(), first);
        }
        return approximate(date, date.precision() == DatePrecision.RANGE ? range(first, last) : unit(first));
    }

    /**
     * In another calendar, the ends of an interval are days. Naming the month or year of an end would move it: the end
     * of August 2025 is in the middle of Shahrivar 1404. The phrases for months suit quarters, and those for years
     * suit decades.
     */
    private String openInterval(FuzzyDate date, String keyPrefix, LocalDate day, DateUnit end) {
        var text = isGregorian ? end(keyPrefix, end) : dateFormat.date(day, DatePrecision.DAY);
        var unit = isGregorian ? end.precision() : DatePrecision.DAY;
        var key =
                switch (unit) {
                    case DAY, RANGE -> "day";
                    case MONTH, QUARTER -> "month";
                    case YEAR, DECADE -> "year";
                };
        return phrase(keyPrefix + key, approximate(date, text));
    }

    /** The end of a quarter is that of its last month; the end of a decade, that of its last year. */
    private String end(String keyPrefix, DateUnit end) {
        var isEnd = keyPrefix.equals("until.");
        return switch (end.precision()) {
            case QUARTER -> isEnd ? dateFormat.date(end.through(), DatePrecision.MONTH) : months(end);
            case DECADE -> isEnd ? dateFormat.date(end.through(), DatePrecision.YEAR) : years(end);
            default -> unit(end);
        };
    }

    /**
     * A Gregorian month overlaps two months in another calendar. The result names both months without days, because the
     * source gives none. The same goes for quarters and years.
     */
    private String unit(DateUnit unit) {
        return switch (unit.precision()) {
            case DAY, RANGE -> dateFormat.date(unit.from(), DatePrecision.DAY);
            case MONTH -> months(unit);
            case QUARTER -> isGregorian ? dateFormat.date(unit.from(), DatePrecision.QUARTER) : months(unit);
            case YEAR -> years(unit);
            case DECADE -> hasPhrase(unit) ? phrase("decade", year(unit)) : years(unit);
        };
    }

    private String range(DateUnit first, DateUnit last) {
        if (!isGregorian) {
            return dateFormat.interval(first.from(), last.through(), DatePrecision.DAY);
        }
        if (first.precision() != last.precision() || first.precision() == DatePrecision.QUARTER) {
            return dateFormat.interval(unit(first), unit(last));
        }
        if (first.precision() != DatePrecision.DECADE) {
            return dateFormat.interval(first.from(), last.through(), first.precision());
        }
        return hasPhrase(first)
                ? dateFormat.interval(unit(first), unit(last))
                : dateFormat.interval(first.from(), last.through(), DatePrecision.YEAR);
    }

    private String months(DateUnit unit) {
        return dateFormat.interval(unit.from(), unit.through(), DatePrecision.MONTH);
    }

    private String years(DateUnit unit) {
        return dateFormat.interval(unit.from(), unit.through(), DatePrecision.YEAR);
    }

    private String year(DateUnit unit) {
        return dateFormat.date(unit.from(), DatePrecision.YEAR);
    }

    private boolean hasPhrase(DateUnit decade) {
        return isGregorian && decade.from().getYear() % 10 == 0 && phrases.containsKey("decade");
    }

    private String approximate(FuzzyDate date, String text) {
        return date.certainty() == DateCertainty.APPROXIMATE ? phrase("approximate", text) : text;
    }

    private String phrase(String key, String text) {
        return phrases.getString(key).replace("{0}", text);
    }

    private record LocaleRequest(String language, Calendar calendar) {}
}
