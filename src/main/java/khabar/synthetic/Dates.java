package khabar.synthetic;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import khabar.date.FuzzyDate;
import khabar.event.EventStatus;
import org.jspecify.annotations.Nullable;

/** When invented events happen, and how precisely sources know it. */
record Dates(Chance chance) {

    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 1, 1);

    /** A day between the first and the last; the later the more frequent. */
    LocalDate any() {
        return FIRST.plusDays((long) (FIRST.until(LAST, ChronoUnit.DAYS) * Math.sqrt(chance.share())));
    }

    /** The day as precisely as sources know it: most often exactly, sometimes not at all. */
    @Nullable
    FuzzyDate known(LocalDate day) {
        var precision = chance.below(20);
        var month = YearMonth.from(day);
        var edtf =
                switch (precision) {
                    case 0 -> null;
                    case 1 -> String.valueOf(day.getYear());
                    case 2 -> "../" + day;
                    case 3 -> day + "/" + day.plusDays(chance.between(1, 30));
                    case 4, 5, 6 -> month.toString();
                    case 7 -> month + "~";
                    default -> day.toString();
                };
        return edtf == null ? null : FuzzyDate.parse(edtf);
    }

    EventStatus status() {
        var status = chance.below(20);
        return switch (status) {
            case 0, 1 -> EventStatus.ANNOUNCED;
            case 2 -> EventStatus.PLANNED;
            case 3 -> EventStatus.RUMOURED;
            case 4 -> chance.happens(0.3) ? EventStatus.DENIED : EventStatus.OCCURRED;
            default -> EventStatus.OCCURRED;
        };
    }
}
