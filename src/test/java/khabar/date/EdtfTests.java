package khabar.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "..",
            value = {
                "2025-08-14,            2025-08-14, 2025-08-14, DAY,     CERTAIN",
                "2024-02,               2024-02-01, 2024-02-29, MONTH,   CERTAIN",
                "2025-33,               2025-01-01, 2025-03-31, QUARTER, CERTAIN",
                "2025-36,               2025-10-01, 2025-12-31, QUARTER, CERTAIN",
                "2025,                  2025-01-01, 2025-12-31, YEAR,    CERTAIN",
                "202X,                  2020-01-01, 2029-12-31, DECADE,  CERTAIN",
                "000X,                  0001-01-01, 0009-12-31, DECADE,  CERTAIN",
                "9999,                  9999-01-01, 9999-12-31, YEAR,    CERTAIN",
                "2025-08-01/2025-08-14, 2025-08-01, 2025-08-14, RANGE,   CERTAIN",
                "2025-08/2025-10,       2025-08-01, 2025-10-31, RANGE,   CERTAIN",
                "2025-33/2025-34,       2025-01-01, 2025-06-30, RANGE,   CERTAIN",
                "2025/2025-03-05,       2025-01-01, 2025-03-05, RANGE,   CERTAIN",
                "../2025-08-14,         ..,         2025-08-14, RANGE,   CERTAIN",
                "2017/..,               2017-01-01, ..,         RANGE,   CERTAIN",
                "2025-08~,              2025-08-01, 2025-08-31, MONTH,   APPROXIMATE",
                "202X?,                 2020-01-01, 2029-12-31, DECADE,  UNCERTAIN",
                "../2023?,              ..,         2023-12-31, RANGE,   UNCERTAIN",
                "2025-08~/2025-10~,     2025-08-01, 2025-10-31, RANGE,   APPROXIMATE",
            })
    void parsesEdtf(
            String edtf,
            @Nullable LocalDate from,
            @Nullable LocalDate through,
            DatePrecision precision,
            DateCertainty certainty) {
        var date = FuzzyDate.parse(edtf);

        assertThat(date.from()).isEqualTo(from);
        assertThat(date.until()).isEqualTo(through == null ? null : through.plusDays(1));
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.certainty()).isEqualTo(certainty);
    }

    /** Every pair of ends: each of five units or none, certain or not, for days of many years. */
    @Test
    void formatsAllDatesAsWritten() {
        assertThat(WrittenDates.of(new Random(20250814), 200))
                .hasSizeGreaterThan(20_000)
                .allSatisfy(edtf -> assertThat(FuzzyDate.parse(edtf).edtf()).isEqualTo(edtf));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01/..",
                "../2025-12",
                "../2025-12-31",
                "2025-01-01/..",
                "2025-01-01/2025-12-31",
                "2025-08-14/2025-10",
                "2025/2025",
                "2025/2025-03-05",
                "2025-33/2025-34",
                "202X/..",
                "../000X~",
            })
    void tellsApartIntervalsOfTheSameDays(String edtf) {
        var date = FuzzyDate.parse(edtf);
        var otherwise = FuzzyDate.parse(days(date));

        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(otherwise.from()).isEqualTo(date.from());
        assertThat(otherwise.until()).isEqualTo(date.until());
        assertThat(otherwise.equals(date)).isEqualTo(otherwise.edtf().equals(edtf));
    }

    private static String days(FuzzyDate date) {
        var last = date.until() == null
                ? ".."
                : date.until().minusDays(1) + date.certainty().qualifier();
        return (date.from() == null ? ".." : date.from() + date.certainty().qualifier()) + "/" + last;
    }
}
