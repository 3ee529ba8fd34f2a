package khabar.seed.record;

import khabar.event.Role;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;
import org.jspecify.annotations.Nullable;

/** An entity that plays a role in an event, as written in a seed. */
public record ParticipantSeed(
        Located<Role> role,
        Located<String> entity,
        @Nullable Located<String> position) {

    static ParticipantSeed parse(FieldReader fields) {
        var participant = new ParticipantSeed(
                fields.requiredEnum("role", Role.class),
                fields.requiredText("entity"),
                fields.optionalText("position"));
        fields.reportUnknownFields();
        return participant;
    }
}
