package khabar.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FuzzyDateTests {

    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 1);

    @Test
    void createsFromDatabaseColumns() {
        assertThat(FuzzyDate.of(AUGUST, SEPTEMBER, "MONTH", "APPROXIMATE")).isEqualTo(FuzzyDate.parse("2025-08~"));
        assertThat(FuzzyDate.of(null, SEPTEMBER, "RANGE", "CERTAIN")).isEqualTo(FuzzyDate.parse("../2025-08"));
        assertThat(FuzzyDate.of(null, null, "UNKNOWN", "CERTAIN")).isNull();
    }

    @Test
    void createsFromDay() {
        assertThat(FuzzyDate.day(AUGUST)).isEqualTo(FuzzyDate.parse("2025-08-01"));
    }

    @Test
    void rejectsBoundsOfAnotherPrecision() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FuzzyDate.of(AUGUST, SEPTEMBER, "DAY", "CERTAIN"))
                .withMessage("[2025-08-01, 2025-09-01) does not have precision DAY");
        assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.of(null, SEPTEMBER, "MONTH", "CERTAIN"));
        assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.of(SEPTEMBER, AUGUST, "RANGE", "CERTAIN"));
        assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.of(null, null, "RANGE", "CERTAIN"));
    }
}
