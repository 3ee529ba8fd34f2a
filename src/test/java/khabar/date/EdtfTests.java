package khabar.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
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
        assertThat(date.through()).isEqualTo(through);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.certainty()).isEqualTo(certainty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-08-14",
                "2025-08",
                "2025-33",
                "2025",
                "202X",
                "000X",
                "999X",
                "2025-08-01/2025-08-14",
                "2025-08-01/2025-08-31",
                "2025-08-14/2025-08-14",
                "2025-08/2025-10",
                "2024/2025",
                "2025-01/2025-12",
                "../2025-08-14",
                "../2025-08",
                "2017/..",
                "2025-08~",
                "2025?",
                "2025-08~/2025-10~",
                "../2025-08-14?"
            })
    void formatsCanonicalEdtfUnchanged(String edtf) {
        assertThat(FuzzyDate.parse(edtf).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01/2025-12-31, 2025-01/2025-12",
        "2025-08-01/2025-10-31, 2025-08/2025-10",
        "2025/2025, 2025-01/2025-12",
        "2025-33/2025-34, 2025-01/2025-06",
        "202X/.., 2020/..",
        "../2025-12-31, ../2025"
    })
    void formatsIntervalsInTheCoarsestExactUnit(String edtf, String canonical) {
        assertThat(FuzzyDate.parse(edtf).edtf()).isEqualTo(canonical);
    }

    @Test
    void parsesWhatItFormats() {
        var random = new Random(20250814);

        assertThat(Stream.generate(() -> randomDate(random)).limit(20_000))
                .allSatisfy(date -> assertThat(FuzzyDate.parse(date.edtf())).isEqualTo(date));
    }

    private static FuzzyDate randomDate(Random random) {
        var precision = DatePrecision.values()[random.nextInt(DatePrecision.values().length)];
        var certainty = DateCertainty.values()[random.nextInt(DateCertainty.values().length)];
        if (precision != DatePrecision.RANGE) {
            return FuzzyDate.of(randomDay(random), precision, certainty);
        }
        var unit = DatePrecision.values()[random.nextInt(DatePrecision.RANGE.ordinal())];
        var days = Stream.of(randomDay(random), randomDay(random)).sorted().toList();
        var open = random.nextInt(4);
        return new FuzzyDate(
                open == 0 ? null : unit.begin(days.getFirst()),
                open == 1 ? null : unit.end(days.getLast()),
                precision,
                certainty);
    }

    private static LocalDate randomDay(Random random) {
        var last = random.nextBoolean() ? LocalDate.of(9999, 12, 31) : LocalDate.of(2025, 12, 31);
        var first = random.nextBoolean() ? LocalDate.of(1, 1, 1) : LocalDate.of(2024, 1, 1);
        return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
    }
}
