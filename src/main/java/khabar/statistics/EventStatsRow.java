package khabar.statistics;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.event.EventStatus;
import khabar.event.EventType;
import khabar.sql.TableMapping;
import org.jspecify.annotations.Nullable;

/** Counts for events with the same values in the requested dimensions. A count that is not requested is -1. */
record EventStatsRow(
        int eventCount,
        int articleCount,
        int publisherCount,
        int personCount,
        @Nullable EventType type,
        @Nullable EventStatus status,
        @Nullable Integer year,
        @Nullable String month,
        @Nullable Long organizationId,
        @Nullable Long personId,
        @Nullable String language,
        @Nullable Long publisherId) {

    static final TableMapping<EventStatsRow> TABLE = TableMapping.of(
            "stats",
            "stats",
            Stream.concat(Arrays.stream(StatsMeasure.values()), Arrays.stream(EventDimension.values()))
                    .map(EventStatsRow::column)
                    .collect(Collectors.joining(", ")),
            row -> new EventStatsRow(
                    row.getInt(),
                    row.getInt(),
                    row.getInt(),
                    row.getInt(),
                    row.getEnumOrNull(EventType.class),
                    row.getEnumOrNull(EventStatus.class),
                    row.getIntOrNull(),
                    row.getStringOrNull(),
                    row.getLongOrNull(),
                    row.getLongOrNull(),
                    row.getStringOrNull(),
                    row.getLongOrNull()));

    /** SQL of a dimension's or measure's column. */
    static String column(Enum<?> dimensionOrMeasure) {
        return "stats.\"" + dimensionOrMeasure.name() + '"';
    }
}
