package khabar.event;

import khabar.entity.Entity;
import khabar.graphql.Rows;
import org.jspecify.annotations.Nullable;

/** Participant: an entity that takes part in an event, and its role. */
public record Participant(long eventId, Role role, @Nullable String position, Entity entity) {

    static final Rows<Participant> ROWS = Rows.of(
            "event_participant participant join entity on entity.id = participant.entity_id",
            "participant",
            "event_id, role_code, position_title, " + Entity.ROWS.select(),
            row -> new Participant(
                    row.number(),
                    row.constant(Role.class),
                    row.textOrNull(),
                    Entity.ROWS.reader().apply(row)));
}
