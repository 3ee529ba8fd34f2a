package khabar.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day by which dated rows are ordered, as the generated columns sort_date compute it. */
public final class SortDate {

    private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    private SortDate() {}

    public static LocalDate of(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null) {
            return from;
        }
        return until == null ? UNDATED : until.minusDays(1);
    }
}
