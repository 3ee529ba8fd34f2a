package khabar.date;

import com.ibm.icu.text.DateIntervalInfo;
import com.ibm.icu.text.DateIntervalInfo.PatternInfo;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/** The patterns of CLDR by which one language writes dates of one calendar, mended where CLDR's mislead. */
final class DatePatterns {

    private final ULocale locale;

    DatePatterns(ULocale locale) {
        this.locale = locale;
    }

    /** Months in words; in digits for languages of which ICU knows none. */
    String skeleton(DatePrecision unit) {
        var isKnown = !locale.getLanguage().isEmpty();
        return switch (unit) {
            case DAY -> isKnown ? "yMMMMd" : "yMd";
            case MONTH -> isKnown ? "yMMMM" : "yM";
            case QUARTER -> isKnown ? "yQQQQ" : "yQQQ";
            case YEAR -> "y";
            case DECADE, RANGE -> throw new IllegalArgumentException(unit + " is no unit of a calendar");
        };
    }

    /**
     * CLDR orders the Gregorian calendar for every language, others often only as its root does ("1404 Mordad" in
     * Persian). So the order is that of the Gregorian pattern; only the era, and on which side it stands, is their own.
     */
    String date(DatePrecision unit) {
        var own = best(locale, unit);
        var plain = best(locale.setKeywordValue("calendar", "gregorian"), unit);
        var era = own.indexOf('G');
        if (era < 0) {
            return plain;
        }
        if (era == own.length() - 1) {
            return plain + (own.endsWith(" G") ? " G" : "G");
        }
        return era > 0 ? own : (own.startsWith("G ") ? "G " : "G") + plain;
    }

    /** CLDR 48 lets ranges of Persian months that are not Gregorian, and of Swahili days, name one month of the two. */
    DateIntervalInfo ranges(DatePrecision unit) {
        var patterns = new DateIntervalInfo(locale);
        var months = months(patterns, skeleton(unit));
        if (months != null && !(namesMonth(months.getFirstPart()) && namesMonth(months.getSecondPart()))) {
            patterns.setIntervalPattern(skeleton(unit), Calendar.MONTH, mended(patterns, months, unit));
        }
        return patterns;
    }

    private static @Nullable PatternInfo months(DateIntervalInfo patterns, String skeleton) {
        var months = patterns.getIntervalPattern(skeleton, Calendar.MONTH);
        return months != null ? months : patterns.getIntervalPattern(skeleton.replace("MMMM", "MMM"), Calendar.MONTH);
    }

    private static boolean namesMonth(@Nullable String part) {
        return part != null && (part.indexOf('M') >= 0 || part.indexOf('L') >= 0);
    }

    private String mended(DateIntervalInfo patterns, PatternInfo months, DatePrecision unit) {
        // Two letters for one field hide from ICU where the second date begins.
        return months.getSecondPart() == null
                ? months.getFirstPart().replace('L', 'M')
                : patterns.getFallbackIntervalPattern()
                        .replace("{0}", date(unit))
                        .replace("{1}", date(unit));
    }

    private String best(ULocale locale, DatePrecision unit) {
        return DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton(unit));
    }
}
