package khabar.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date with the precision that its sources state.
 *
 * @param from first possible day; null if unknown
 * @param until day after the last possible day, as in the database columns; null if unknown
 */
public record FuzzyDate(
        @Nullable LocalDate from, @Nullable LocalDate until, DatePrecision precision, DateCertainty certainty) {

    public FuzzyDate {
        if (!precision.spans(from, until)) {
            throw new IllegalArgumentException("[%s, %s) does not have precision %s".formatted(from, until, precision));
        }
    }

    /** @throws IllegalArgumentException if the text is not valid EDTF, with a message that proposes a correction */
    public static FuzzyDate parse(String edtf) {
        return EdtfParser.parse(edtf);
    }

    public static FuzzyDate day(LocalDate day) {
        return of(day, DatePrecision.DAY, DateCertainty.CERTAIN);
    }

    /** Returns the month, quarter or other unit that contains a day. */
    static FuzzyDate of(LocalDate day, DatePrecision precision, DateCertainty certainty) {
        return new FuzzyDate(precision.begin(day), precision.end(day), precision, certainty);
    }

    /** Returns the date that the database columns store, or null if the precision is UNKNOWN. */
    public static @Nullable FuzzyDate of(
            @Nullable LocalDate from, @Nullable LocalDate until, String precision, String certainty) {
        return precision.equals("UNKNOWN")
                ? null
                : new FuzzyDate(from, until, DatePrecision.valueOf(precision), DateCertainty.valueOf(certainty));
    }

    /** Returns the last possible day, or null if unknown. */
    public @Nullable LocalDate through() {
        return until == null ? null : until.minusDays(1);
    }

    /** Returns the canonical EDTF text, which parses to an equal date. */
    public String edtf() {
        return EdtfFormatter.format(this);
    }

    /** Formats the date for people, in any language that ICU supports. Other languages get digits and signs. */
    public String formatted(String language, Calendar calendar) {
        return FuzzyDateFormatter.format(this, language, calendar);
    }
}
