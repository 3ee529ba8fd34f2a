package khabar.date;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Day by which dated rows are sorted: the first possible day. The generated columns named sort_date follow the same
 * rules.
 */
public final class SortDate {

    /** Sort date for rows without a known date. */
    public static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

    /** {@link #UNKNOWN} as an SQL literal. */
    public static final String UNKNOWN_SQL = "date '" + UNKNOWN + "'";

    private SortDate() {}

    private static final LocalDate FIRST = UNKNOWN.plusDays(1);

    /**
     * Returns the day for events. An event with an open start comes just before the day, month or year by which it
     * happened, since it may be much earlier: {@code ../2023} before {@code 2023}.
     */
    public static LocalDate ofEvent(@Nullable FuzzyDate date) {
        if (date == null) {
            return UNKNOWN;
        }
        if (date.first() != null) {
            return date.first().from();
        }
        var day = requireNonNull(date.last()).from().minusDays(1);
        return day.isBefore(FIRST) ? FIRST : day;
    }

    /**
     * Returns the day for articles: the last possible day if the first is unknown.
     *
     * @param until day after the last possible day
     */
    public static LocalDate of(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null) {
            return from;
        }
        return until == null ? UNKNOWN : until.minusDays(1);
    }
}
