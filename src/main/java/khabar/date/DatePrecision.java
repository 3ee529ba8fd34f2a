package khabar.date;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** How precisely a date is known. */
public enum DatePrecision {
    DAY(Period.ofDays(1)),
    MONTH(Period.ofMonths(1)),
    QUARTER(Period.ofMonths(3)),
    YEAR(Period.ofYears(1)),
    DECADE(Period.ofYears(10)),
    /** From one day to another, or open at one end. */
    RANGE(Period.ZERO);

    private final Period length;

    DatePrecision(Period length) {
        this.length = length;
    }

    /** The first day of the month, quarter ... that this day lies in. */
    LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAY, RANGE -> day;
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> day.withDayOfYear(1).withYear(Math.max(1, day.getYear() / 10 * 10));
        };
    }

    /** The first day after the month, quarter ... that this day lies in. */
    LocalDate end(LocalDate day) {
        // The first decade lacks the year 0, so decades are counted from there.
        return this == DECADE
                ? LocalDate.of(day.getYear() / 10 * 10 + 10, 1, 1)
                : begin(day).plus(length);
    }

    /** Whether these are the bounds, the second one exclusive, of one day, month ... or of a range. */
    boolean spans(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null || until == null) {
            return this == RANGE && from != until;
        }
        return this == RANGE ? from.isBefore(until) : from.equals(begin(from)) && until.equals(end(from));
    }
}
