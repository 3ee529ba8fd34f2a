package khabar.seed.generator;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A date as a seed writes it, and the columns that store it.
 *
 * @param until the day after the last possible day
 */
record GeneratedDate(
        String written, @Nullable LocalDate from, @Nullable LocalDate until, String precision, String certainty) {

    /** Adds the columns, whose names start with this. */
    void addTo(Map<String, Object> row, String prefix) {
        row.put(prefix + "_from", column(from));
        row.put(prefix + "_until", column(until));
        row.put(prefix + "_precision", precision);
        row.put(prefix + "_edtf", written);
    }

    void addWithCertaintyTo(Map<String, Object> row, String prefix) {
        addTo(row, prefix);
        row.put(prefix + "_certainty", certainty);
    }

    /** As PostgreSQL writes a date: without the sign that Java puts before the year 10000. */
    static @Nullable String column(@Nullable LocalDate day) {
        return day == null ? null : day.toString().replace("+", "");
    }
}
