package khabar.seed.record;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import khabar.date.DateCertainty;
import khabar.date.DatePrecision;
import khabar.date.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published.
 *
 * @param date the date as precisely as known; if there is an instant, its local day
 */
public record Publication(FuzzyDate date, @Nullable OffsetDateTime instant) {

    private static final Set<DatePrecision> PRECISIONS =
            EnumSet.of(DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.YEAR, DatePrecision.RANGE);

    static Publication parse(String text) {
        if (text.contains("T")) {
            var instant = TimestampParser.parse(text);
            return new Publication(FuzzyDate.day(instant.toLocalDate()), instant);
        }
        var date = FuzzyDate.parse(text);
        if (date.certainty() != DateCertainty.CERTAIN || !PRECISIONS.contains(date.precision())) {
            throw new IllegalArgumentException(
                    "%s is not a publication date; write a day, a month, a year or an interval".formatted(text));
        }
        return new Publication(date, null);
    }
}
