package khabar.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day by which dated rows are ordered: the first possible day, else the last possible one. The generated columns
 * sort_date have the same rule.
 */
public final class SortDate {

    /** Sort date of a row whose date is unknown. */
    public static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

    /** {@link #UNKNOWN} as an SQL literal. */
    public static final String UNKNOWN_SQL = "date '" + UNKNOWN + "'";

    private SortDate() {}

    /** @param until day after the last possible one */
    public static LocalDate of(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null) {
            return from;
        }
        return until == null ? UNKNOWN : until.minusDays(1);
    }
}
