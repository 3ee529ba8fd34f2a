package khabar.statistics;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.event.EventStatus;
import khabar.event.EventType;
import khabar.graphql.Rows;
import org.jspecify.annotations.Nullable;

/** Counts over the events that have the dimensions asked for in common. A count that is not asked for is -1. */
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

    static final Rows<EventStatsRow> ROWS = Rows.of(
            "stats",
            "stats",
            Stream.concat(Arrays.stream(StatsMeasure.values()), Arrays.stream(EventDimension.values()))
                    .map(EventStatsRow::column)
                    .collect(Collectors.joining(", ")),
            row -> new EventStatsRow(
                    row.integer(),
                    row.integer(),
                    row.integer(),
                    row.integer(),
                    row.constantOrNull(EventType.class),
                    row.constantOrNull(EventStatus.class),
                    row.integerOrNull(),
                    row.textOrNull(),
                    row.numberOrNull(),
                    row.numberOrNull(),
                    row.textOrNull(),
                    row.numberOrNull()));

    /** The column of a dimension or a measure. */
    static String column(Enum<?> what) {
        return "stats.\"" + what.name() + '"';
    }
}
