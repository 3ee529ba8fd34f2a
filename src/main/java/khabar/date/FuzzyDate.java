package khabar.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** FuzzyDate: a date as precisely as the sources give it, never more. */
public record FuzzyDate(
        @Nullable LocalDate from,
        // Exclusive, as in the columns.
        @Nullable LocalDate until,
        DatePrecision precision,
        DateCertainty certainty) {

    public FuzzyDate {
        if (!precision.spans(from, until)) {
            throw new IllegalArgumentException("[%s, %s) is no %s".formatted(from, until, precision));
        }
    }

    /** The date that an EDTF text means; what is refused is refused with a sentence that says what to write. */
    public static FuzzyDate parse(String edtf) {
        return Edtf.parse(edtf);
    }

    public static FuzzyDate day(LocalDate day) {
        return of(day, DatePrecision.DAY, DateCertainty.CERTAIN);
    }

    /** The day, month ... that this day lies in. */
    static FuzzyDate of(LocalDate day, DatePrecision precision, DateCertainty certainty) {
        return new FuzzyDate(precision.begin(day), precision.end(day), precision, certainty);
    }

    /** The date that columns hold; null if they say UNKNOWN. */
    public static @Nullable FuzzyDate of(
            @Nullable LocalDate from, @Nullable LocalDate until, String precision, String certainty) {
        return precision.equals("UNKNOWN")
                ? null
                : new FuzzyDate(from, until, DatePrecision.valueOf(precision), DateCertainty.valueOf(certainty));
    }

    /** The last possible day; null if only a beginning is known. */
    public @Nullable LocalDate through() {
        return until == null ? null : until.minusDays(1);
    }

    /** The canonical EDTF text: parsed, it gives an equal date. */
    public String edtf() {
        return EdtfForm.of(this);
    }

    /** The date for people, in any language that ICU knows; for others in digits and signs. */
    public String formatted(String language, Calendar calendar) {
        return DateWording.of(this, language, calendar);
    }
}
