package khabar.seed.record;

import khabar.event.Role;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;
import org.jspecify.annotations.Nullable;

/** An entity in a role of an event, as a seed has it. */
public record ParticipantSeed(
        Located<Role> role,
        Located<String> entity,
        @Nullable Located<String> position) {

    static ParticipantSeed read(FieldReader fields) {
        var participant = new ParticipantSeed(
                fields.choice("role", Role.class), fields.text("entity"), fields.optionalText("position"));
        fields.finish();
        return participant;
    }
}
