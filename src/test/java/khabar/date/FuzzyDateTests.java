package khabar.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FuzzyDateTests {

    private static final DateUnit AUGUST = new DateUnit(LocalDate.of(2025, 8, 1), DatePrecision.MONTH);
    private static final DateUnit SEPTEMBER = new DateUnit(LocalDate.of(2025, 9, 1), DatePrecision.MONTH);

    @Test
    void createsFromDay() {
        assertThat(FuzzyDate.day(LocalDate.of(2025, 8, 1))).isEqualTo(FuzzyDate.parse("2025-08-01"));
    }

    @Test
    void rejectsUnitsOfAnotherPrecision() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FuzzyDate(AUGUST, AUGUST, DatePrecision.DAY, DateCertainty.CERTAIN))
                .withMessage("2025-08/2025-08 does not have precision DAY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FuzzyDate(null, AUGUST, DatePrecision.MONTH, DateCertainty.CERTAIN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FuzzyDate(SEPTEMBER, AUGUST, DatePrecision.RANGE, DateCertainty.CERTAIN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FuzzyDate(null, null, DatePrecision.RANGE, DateCertainty.CERTAIN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateUnit(LocalDate.of(2025, 8, 14), DatePrecision.MONTH))
                .withMessage("2025-08-14 is not the first day of a MONTH");
    }
}
