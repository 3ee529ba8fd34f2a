package khabar.event;

import java.util.Locale;
import khabar.date.FuzzyDate;
import khabar.graphql.Node;
import khabar.sql.TableMapping;
import org.jspecify.annotations.Nullable;

/** One fact that the news reports. */
public record Event(
        long rowId,
        String key,
        EventType type,
        EventStatus status,
        @Nullable FuzzyDate occurred,
        @Nullable Long partOfId,
        @Nullable Long inferredFromId)
        implements Node {

    public static final TableMapping<Event> TABLE = TableMapping.of(
            "event",
            "event",
            """
            id, key, event_type_code, status, occurred_from, occurred_until, occurred_precision, occurred_certainty,
            part_of_id, inferred_from_id
            """,
            row -> new Event(
                    row.getLong(),
                    row.getString(),
                    row.getEnum(EventType.class),
                    row.getEnum(EventStatus.class),
                    FuzzyDate.of(row.getDateOrNull(), row.getDateOrNull(), row.getString(), row.getString()),
                    row.getLongOrNull(),
                    row.getLongOrNull()));

    @Override
    public String typeName() {
        return typeName(type);
    }

    /** The GraphQL object type, for example {@code Departure} for DEPARTURE; {@code OtherEvent} for OTHER. */
    public static String typeName(EventType type) {
        return type == EventType.OTHER
                ? "OtherEvent"
                : type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
