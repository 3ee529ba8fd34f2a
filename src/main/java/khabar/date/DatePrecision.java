package khabar.date;

import java.time.LocalDate;
import java.time.Period;

/** Precision of a date, as the unit to which it is known. */
public enum DatePrecision {
    DAY(Period.ofDays(1)),
    MONTH(Period.ofMonths(1)),
    QUARTER(Period.ofMonths(3)),
    YEAR(Period.ofYears(1)),
    DECADE(Period.ofYears(10)),
    /** An interval of days, possibly open at one end. */
    RANGE(Period.ZERO);

    private final Period length;

    DatePrecision(Period length) {
        this.length = length;
    }

    /** Returns the first day of the unit that contains a day. */
    LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAY, RANGE -> day;
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> day.withDayOfYear(1).withYear(Math.max(1, day.getYear() / 10 * 10));
        };
    }

    /** Returns the day after the unit that contains a day. */
    LocalDate end(LocalDate day) {
        // Not begin(day).plus(length): there is no year 0, so the first decade has nine years.
        return this == DECADE
                ? LocalDate.of(day.getYear() / 10 * 10 + 10, 1, 1)
                : begin(day).plus(length);
    }
}
