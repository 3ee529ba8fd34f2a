package khabar.seed.check;

import java.util.Optional;
import khabar.entity.EntityType;
import khabar.event.Role;
import khabar.seed.record.ClaimSeed;
import khabar.seed.record.ClaimSeedValue;
import khabar.seed.record.EventSeed;
import khabar.seed.record.ParticipantSeed;
import khabar.seed.record.RecordKind;
import khabar.seed.source.Findings;
import khabar.seed.source.Located;
import khabar.seed.source.Position;
import khabar.seed.source.Suggestion;

/** That whoever plays a role in an event, or is said to, is of a type that may; and that only people have positions. */
record RoleCheck(EventSeed event, RecordIndex index, Findings findings) {

    void check() {
        event.participants().forEach(this::check);
        event.claims().forEach(this::check);
    }

    private void check(ParticipantSeed participant) {
        checkFiller(participant.role().value(), participant.entity());
        var position = participant.position();
        if (position != null) {
            checkPosition(participant.entity().value(), position.mark());
        }
    }

    private void check(ClaimSeed claim) {
        var role = claim.role();
        if (role != null && claim.value().value() instanceof ClaimSeedValue.Filler filler) {
            checkFiller(role, new Located<>(filler.entity(), claim.value().mark()));
        }
        var subject = claim.subject();
        if (subject != null) {
            checkPosition(subject.value(), subject.mark());
        }
    }

    private void checkFiller(Role role, Located<String> entity) {
        var type = event.type().value();
        type.rule(role).ifPresent(rule -> typeOf(entity.value())
                .filter(filler -> !rule.fillers().contains(filler))
                .ifPresent(filler -> findings.add(
                        entity.mark(),
                        "%s has the type %s and cannot be %s of %s%s",
                        entity,
                        filler,
                        role,
                        type,
                        Suggestion.among(
                                rule.fillers().stream()
                                        .map(EntityType::name)
                                        .sorted()
                                        .toList(),
                                ""))));
    }

    private void checkPosition(String entity, Position mark) {
        typeOf(entity)
                .filter(type -> type != EntityType.PERSON)
                .ifPresent(
                        type -> findings.add(mark, "%s has the type %s; only a PERSON has a position", entity, type));
    }

    /** Nothing where the entity is missing or its type is wrong: that is told elsewhere. */
    private Optional<EntityType> typeOf(String key) {
        return Optional.ofNullable(index.find(RecordKind.ENTITY, key)).flatMap(IndexEntry::entityType);
    }
}
