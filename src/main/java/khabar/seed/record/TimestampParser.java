package khabar.seed.record;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Parses timestamps that PostgreSQL stores unchanged. */
final class TimestampParser {

    /** PostgreSQL stores microseconds. */
    private static final int NANOS_STORED = 1_000;

    private TimestampParser() {}

    static OffsetDateTime parse(String text) {
        try {
            return stored(OffsetDateTime.parse(text));
        } catch (DateTimeException invalid) {
            throw new IllegalArgumentException(
                    "%s is not a timestamp; write date, time and offset, such as 2026-02-18T11:35+05:30"
                            .formatted(text));
        }
    }

    private static OffsetDateTime stored(OffsetDateTime time) {
        var universal = time.withOffsetSameInstant(ZoneOffset.UTC);
        if (!hasFourDigitYear(time) || !hasFourDigitYear(universal)) {
            throw new IllegalArgumentException(
                    "the year of %s is not from 0001 to 9999, in its own offset and in UTC".formatted(time));
        }
        if (time.getNano() % NANOS_STORED != 0) {
            throw new IllegalArgumentException("%s has more than six digits of a second".formatted(time));
        }
        return time;
    }

    private static boolean hasFourDigitYear(OffsetDateTime time) {
        return time.getYear() >= 1 && time.getYear() <= 9999;
    }
}
