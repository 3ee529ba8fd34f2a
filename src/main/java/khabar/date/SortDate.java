package khabar.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Day by which dated rows are sorted. This is the first possible day or, if that is unknown, the last possible day. The
 * generated columns named sort_date follow the same rule.
 */
public final class SortDate {

    /** Sort date for rows without a known date. */
    public static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

    /** {@link #UNKNOWN} as an SQL literal. */
    public static final String UNKNOWN_SQL = "date '" + UNKNOWN + "'";

    private SortDate() {}

    /** @param until day after the last possible day */
    public static LocalDate of(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null) {
            return from;
        }
        return until == null ? UNKNOWN : until.minusDays(1);
    }
}
