package khabar.date;

import static java.util.Objects.requireNonNull;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import khabar.text.Remembered;

/** DateWording: a fuzzy date in the words of one language and the days of one calendar. */
final class DateWording {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Remembered<Asked, ULocale> LOCALES =
            new Remembered<>(2_000, asked -> DateLocale.of(asked.language(), asked.calendar()));
    // Each takes 75 kB and a few milliseconds to build; ICU knows some 2,700.
    private static final Remembered<ULocale, DateWording> WORDINGS = new Remembered<>(200, DateWording::new);
    private static final LocalDate HIJRA = LocalDate.of(622, 7, 22);

    private final ResourceBundle words;
    private final DateStyle style;
    private final boolean isGregorian;

    private DateWording(ULocale locale) {
        // The words are in the usual script of their language.
        var language = locale.getScript().isEmpty() ? Locale.of(locale.getLanguage()) : Locale.ROOT;
        this.words = ResourceBundle.getBundle("khabar.date.dates", language, NO_FALLBACK);
        this.style = new DateStyle(locale);
        this.isGregorian = Calendar.GREGORIAN.icu().equals(locale.getKeywordValue("calendar"));
    }

    /** Days before the Hijra are Gregorian in every calendar: the others do not count them. */
    static String of(FuzzyDate date, String language, Calendar calendar) {
        var first = date.from() == null ? date.through() : date.from();
        var counted = first == null || first.isBefore(HIJRA) ? Calendar.GREGORIAN : calendar;
        return WORDINGS.of(LOCALES.of(new Asked(language, counted))).phrase(date);
    }

    private String phrase(FuzzyDate date) {
        var phrase = bounded(date);
        return date.certainty() == DateCertainty.UNCERTAIN ? words("uncertain", phrase) : phrase;
    }

    private String bounded(FuzzyDate date) {
        var from = date.from();
        var through = date.through();
        if (from != null && through != null) {
            return about(date, closed(date, from, through));
        }
        return from == null ? open(date, "until.", requireNonNull(through)) : open(date, "since.", from);
    }

    private String open(FuzzyDate date, String end, LocalDate day) {
        var unit = EdtfForm.rangeUnit(date);
        return words(end + unit.name().toLowerCase(Locale.ROOT), about(date, style.date(day, unit)));
    }

    /**
     * A Gregorian month lies in two months of another calendar: both are named, and never the days of them, for the
     * source did not give days.
     */
    private String closed(FuzzyDate date, LocalDate from, LocalDate through) {
        return switch (date.precision()) {
            case DAY -> style.date(from, DatePrecision.DAY);
            case MONTH -> style.range(from, through, DatePrecision.MONTH);
            case QUARTER ->
                isGregorian ? style.date(from, DatePrecision.QUARTER) : style.range(from, through, DatePrecision.MONTH);
            case YEAR -> style.range(from, through, DatePrecision.YEAR);
            case DECADE -> decade(from, through);
            case RANGE -> style.range(from, through, EdtfForm.rangeUnit(date));
        };
    }

    private String decade(LocalDate from, LocalDate through) {
        var isNamed = isGregorian && from.getYear() % 10 == 0 && words.containsKey("decade");
        return isNamed
                ? words("decade", style.date(from, DatePrecision.YEAR))
                : style.range(from, through, DatePrecision.YEAR);
    }

    private String about(FuzzyDate date, String text) {
        return date.certainty() == DateCertainty.APPROXIMATE ? words("approximate", text) : text;
    }

    private String words(String key, String text) {
        return words.getString(key).replace("{0}", text);
    }

    private record Asked(String language, Calendar calendar) {}
}
