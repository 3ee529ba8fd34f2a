package khabar.seed.record;

import khabar.event.Role;
import khabar.seed.source.At;
import khabar.seed.source.Fields;
import org.jspecify.annotations.Nullable;

/** An entity in a role of an event, as a seed has it. */
public record ParticipantSeed(
        At<Role> role, At<String> entity, @Nullable At<String> position) {

    static ParticipantSeed read(Fields fields) {
        var participant = new ParticipantSeed(
                fields.choice("role", Role.class), fields.text("entity"), fields.optionalText("position"));
        fields.finish();
        return participant;
    }
}
