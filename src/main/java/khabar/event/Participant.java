package khabar.event;

import khabar.entity.Entity;
import khabar.sql.TableMapping;
import org.jspecify.annotations.Nullable;

/** An entity that takes part in an event, and its role. */
public record Participant(long eventId, Role role, @Nullable String position, Entity entity) {

    static final TableMapping<Participant> TABLE = TableMapping.of(
            "event_participant participant join entity on entity.id = participant.entity_id",
            "participant",
            "event_id, role_code, position_title, " + Entity.TABLE.select(),
            row -> new Participant(
                    row.getLong(),
                    row.getEnum(Role.class),
                    row.getStringOrNull(),
                    Entity.TABLE.reader().apply(row)));
}
