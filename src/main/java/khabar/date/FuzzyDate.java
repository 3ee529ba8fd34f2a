package khabar.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date with the precision that its sources state: one unit, such as a month, or an interval from one unit to another.
 * Dates are equal if they are written equally: {@code 2025-01/..} states less than {@code 2025-01-01/..}.
 *
 * @param first the unit itself, or the unit in which the interval begins; null if unknown
 * @param last the unit itself, or the unit in which the interval ends; null if unknown
 */
public record FuzzyDate(
        @Nullable DateUnit first, @Nullable DateUnit last, DatePrecision precision, DateCertainty certainty) {

    public FuzzyDate {
        var isUnit = first != null && first.equals(last) && first.precision() == precision;
        if (precision == DatePrecision.RANGE ? !isInterval(first, last) : !isUnit) {
            throw new IllegalArgumentException("%s/%s does not have precision %s".formatted(first, last, precision));
        }
    }

    private static boolean isInterval(@Nullable DateUnit first, @Nullable DateUnit last) {
        return first == null || last == null ? first != last : first.from().isBefore(last.until());
    }

    /** @throws IllegalArgumentException if the text is not valid EDTF, with a message that proposes a correction */
    public static FuzzyDate parse(String edtf) {
        return EdtfParser.parse(edtf);
    }

    public static FuzzyDate day(LocalDate day) {
        return of(new DateUnit(day, DatePrecision.DAY), DateCertainty.CERTAIN);
    }

    static FuzzyDate of(DateUnit unit, DateCertainty certainty) {
        return new FuzzyDate(unit, unit, unit.precision(), certainty);
    }

    /** Returns the first possible day, or null if unknown. */
    public @Nullable LocalDate from() {
        return first == null ? null : first.from();
    }

    /** Returns the day after the last possible day, as in the database columns, or null if unknown. */
    public @Nullable LocalDate until() {
        return last == null ? null : last.until();
    }

    /** Returns the date in EDTF. The parser returns an equal date for this text, and for no other. */
    public String edtf() {
        return precision == DatePrecision.RANGE ? end(first) + "/" + end(last) : end(first);
    }

    private String end(@Nullable DateUnit unit) {
        return unit == null ? EdtfParser.OPEN : unit + certainty.qualifier();
    }

    /** Formats the date for people, in any language that ICU supports. Other languages get digits and signs. */
    public String formatted(String language, Calendar calendar) {
        return FuzzyDateFormatter.format(this, language, calendar);
    }
}
