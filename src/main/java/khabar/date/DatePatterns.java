package khabar.date;

import com.ibm.icu.text.DateIntervalInfo;
import com.ibm.icu.text.DateIntervalInfo.PatternInfo;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/** CLDR date patterns for one locale and calendar, corrected where they are wrong or ambiguous. */
final class DatePatterns {

    private final ULocale locale;

    DatePatterns(ULocale locale) {
        this.locale = locale;
    }

    /** Writes months as words, or as digits in languages for which ICU has no names. */
    String skeleton(DatePrecision unit) {
        var isKnown = !locale.getLanguage().isEmpty();
        return switch (unit) {
            case DAY -> isKnown ? "yMMMMd" : "yMd";
            case MONTH -> isKnown ? "yMMMM" : "yM";
            case QUARTER -> isKnown ? "yQQQQ" : "yQQQ";
            case YEAR -> "y";
            case DECADE, RANGE -> throw new IllegalArgumentException(unit + " is not a calendar unit");
        };
    }

    /**
     * Skeleton for intervals. Where dates have numeric months, CLDR has no intervals of long dates, and ICU would write
     * out the numbers of those with short months (八月1日 in Chinese).
     */
    String intervalSkeleton(DatePrecision unit) {
        var isNumeric = !date(unit).contains("MMM") && !date(unit).contains("LLL");
        return isNumeric ? skeleton(unit).replace("MMMM", "MMM") : skeleton(unit);
    }

    /**
     * Returns the locale's Gregorian pattern, with the era on the side where the calendar's own pattern has it. For
     * other calendars, CLDR often has only the root locale's field order ("1404 Mordad" in Persian).
     */
    String date(DatePrecision unit) {
        var own = bestPattern(locale, unit);
        var gregorian = bestPattern(locale.setKeywordValue("calendar", "gregorian"), unit);
        var era = own.indexOf('G');
        if (era < 0) {
            return gregorian;
        }
        if (era == own.length() - 1) {
            return gregorian + (own.endsWith(" G") ? " G" : "G");
        }
        return era > 0 ? own : (own.startsWith("G ") ? "G " : "G") + gregorian;
    }

    /**
     * Returns interval patterns that name both months of an interval. In CLDR 48, the Swahili patterns, and the Persian
     * patterns for non-Gregorian calendars, name only one.
     */
    DateIntervalInfo intervals(DatePrecision unit) {
        var patterns = new DateIntervalInfo(locale);
        var months = monthInterval(patterns, intervalSkeleton(unit));
        if (months != null && !(namesMonth(months.getFirstPart()) && namesMonth(months.getSecondPart()))) {
            patterns.setIntervalPattern(intervalSkeleton(unit), Calendar.MONTH, corrected(patterns, months, unit));
        }
        return patterns;
    }

    private static @Nullable PatternInfo monthInterval(DateIntervalInfo patterns, String skeleton) {
        var months = patterns.getIntervalPattern(skeleton, Calendar.MONTH);
        return months != null ? months : patterns.getIntervalPattern(skeleton.replace("MMMM", "MMM"), Calendar.MONTH);
    }

    private static boolean namesMonth(@Nullable String part) {
        return part != null && (part.indexOf('M') >= 0 || part.indexOf('L') >= 0);
    }

    private String corrected(DateIntervalInfo patterns, PatternInfo months, DatePrecision unit) {
        // ICU finds the start of the second date by the first repeated letter, so both must use the same one for
        // months.
        return months.getSecondPart() == null
                ? months.getFirstPart().replace('L', 'M')
                : patterns.getFallbackIntervalPattern()
                        .replace("{0}", date(unit))
                        .replace("{1}", date(unit));
    }

    String joined(String first, String last) {
        return new DateIntervalInfo(locale)
                .getFallbackIntervalPattern()
                .replace("{0}", first)
                .replace("{1}", last);
    }

    private String bestPattern(ULocale locale, DatePrecision unit) {
        return DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton(unit));
    }
}
