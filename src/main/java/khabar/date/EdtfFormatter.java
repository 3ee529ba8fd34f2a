package khabar.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Formats dates as canonical EDTF. Each date has exactly one text, and parsing this text returns an equal date. */
final class EdtfFormatter {

    private EdtfFormatter() {}

    static String format(FuzzyDate date) {
        var qualifier = date.certainty().qualifier();
        if (date.precision() != DatePrecision.RANGE) {
            return date(date.from(), date.precision(), qualifier);
        }
        var unit = intervalUnit(date);
        return date(date.from(), unit, qualifier) + "/" + date(date.through(), unit, qualifier);
    }

    /**
     * Returns the coarsest unit whose boundaries match both ends of the range, which gives `2017/..` instead of
     * `2017-01-01/..`.
     */
    static DatePrecision intervalUnit(FuzzyDate range) {
        if (consistsOf(DatePrecision.YEAR, range)) {
            return DatePrecision.YEAR;
        }
        return consistsOf(DatePrecision.MONTH, range) ? DatePrecision.MONTH : DatePrecision.DAY;
    }

    /** Ignores ranges of exactly one unit, because their source stated them in smaller units. */
    private static boolean consistsOf(DatePrecision unit, FuzzyDate range) {
        var from = range.from();
        var until = range.until();
        return (from == null || unit.begin(from).equals(from))
                && (until == null || unit.begin(until).equals(until))
                && (from == null || until == null || unit.end(from).isBefore(until));
    }

    private static String date(@Nullable LocalDate day, DatePrecision unit, String qualifier) {
        if (day == null) {
            return EdtfParser.OPEN;
        }
        var iso = day.toString();
        return switch (unit) {
                    case DAY, RANGE -> iso;
                    case MONTH -> iso.substring(0, 7);
                    case QUARTER -> iso.substring(0, 5) + (33 + (day.getMonthValue() - 1) / 3);
                    case YEAR -> iso.substring(0, 4);
                    case DECADE -> iso.substring(0, 3) + "X";
                }
                + qualifier;
    }
}
