package khabar.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The canonical EDTF text of a date: what it says is neither more nor less than the date. */
final class EdtfForm {

    private EdtfForm() {}

    static String of(FuzzyDate date) {
        var mark = date.certainty().mark();
        return date.precision() == DatePrecision.RANGE
                ? end(date.from(), rangeUnit(date), mark) + "/" + end(date.through(), rangeUnit(date), mark)
                : end(date.from(), date.precision(), mark);
    }

    /** The coarsest unit of which a range holds whole ones: `2017/..` is not given as `2017-01-01/..`. */
    static DatePrecision rangeUnit(FuzzyDate range) {
        if (holdsWhole(DatePrecision.YEAR, range)) {
            return DatePrecision.YEAR;
        }
        return holdsWhole(DatePrecision.MONTH, range) ? DatePrecision.MONTH : DatePrecision.DAY;
    }

    /** More than one of them: a range that is one month in length was given by its days. */
    private static boolean holdsWhole(DatePrecision unit, FuzzyDate range) {
        var from = range.from();
        var until = range.until();
        return (from == null || unit.begin(from).equals(from))
                && (until == null || unit.begin(until).equals(until))
                && (from == null || until == null || unit.end(from).isBefore(until));
    }

    private static String end(@Nullable LocalDate day, DatePrecision unit, String mark) {
        if (day == null) {
            return Edtf.OPEN;
        }
        var iso = day.toString();
        return switch (unit) {
                    case DAY, RANGE -> iso;
                    case MONTH -> iso.substring(0, 7);
                    case QUARTER -> iso.substring(0, 5) + (33 + (day.getMonthValue() - 1) / 3);
                    case YEAR -> iso.substring(0, 4);
                    case DECADE -> iso.substring(0, 3) + "X";
                }
                + mark;
    }
}
