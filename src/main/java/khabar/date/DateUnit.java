package khabar.date;

import java.time.LocalDate;

/**
 * A day, month, quarter, year or decade: a whole date, or one end of an interval.
 *
 * @param from its first day
 */
record DateUnit(LocalDate from, DatePrecision precision) {

    DateUnit {
        if (precision == DatePrecision.RANGE || !from.equals(precision.begin(from))) {
            throw new IllegalArgumentException("%s is not the first day of a %s".formatted(from, precision));
        }
    }

    /** Returns the unit that contains a day. */
    static DateUnit containing(LocalDate day, DatePrecision precision) {
        return new DateUnit(precision.begin(day), precision);
    }

    /** Returns the day after the last one. */
    LocalDate until() {
        return precision.end(from);
    }

    LocalDate through() {
        return until().minusDays(1);
    }

    /** Returns the unit as EDTF. */
    @Override
    public String toString() {
        var iso = from.toString();
        return switch (precision) {
            case DAY, RANGE -> iso;
            case MONTH -> iso.substring(0, 7);
            case QUARTER -> iso.substring(0, 5) + (33 + (from.getMonthValue() - 1) / 3);
            case YEAR -> iso.substring(0, 4);
            case DECADE -> iso.substring(0, 3) + "X";
        };
    }
}
