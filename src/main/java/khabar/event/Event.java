package khabar.event;

import java.util.Locale;
import khabar.graphql.Node;
import khabar.graphql.Rows;
import khabar.text.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Event: one fact that the news reports, with those who took part in it. */
public record Event(
        long rowId,
        String key,
        EventType type,
        EventStatus status,
        @Nullable FuzzyDate occurred,
        @Nullable Long partOfId,
        @Nullable Long inferredFromId)
        implements Node {

    public static final Rows<Event> ROWS = Rows.of(
            "event",
            "event",
            """
            id, key, event_type_code, status, occurred_from, occurred_until, occurred_precision, occurred_certainty,
            part_of_id, inferred_from_id
            """,
            row -> new Event(
                    row.number(),
                    row.text(),
                    row.constant(EventType.class),
                    row.constant(EventStatus.class),
                    FuzzyDate.of(row.dateOrNull(), row.dateOrNull(), row.text(), row.text()),
                    row.numberOrNull(),
                    row.numberOrNull()));

    @Override
    public String typeName() {
        return typeName(type);
    }

    /** Name of the GraphQL object type: {@code Departure} for DEPARTURE, {@code OtherEvent} for OTHER. */
    public static String typeName(EventType type) {
        return type == EventType.OTHER
                ? "OtherEvent"
                : type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
