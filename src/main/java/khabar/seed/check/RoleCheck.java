package khabar.seed.check;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import khabar.entity.EntityType;
import khabar.event.Role;
import khabar.seed.index.IndexEntry;
import khabar.seed.index.RecordIndex;
import khabar.seed.record.ClaimSeed;
import khabar.seed.record.ClaimSeedValue.ClaimedEntity;
import khabar.seed.record.EventSeed;
import khabar.seed.record.ParticipantSeed;
import khabar.seed.record.RecordKind;
import khabar.seed.source.Located;
import khabar.seed.source.ProblemReporter;

/** Checks that each participant's entity type is allowed in its role, and that only people have positions. */
record RoleCheck(EventSeed event, RecordIndex index, ProblemReporter problems) {

    void check() {
        event.participants().forEach(this::check);
        event.claims().forEach(this::check);
    }

    private void check(ParticipantSeed participant) {
        checkRole(participant.role().value(), participant.entity());
        var heldPosition = participant.position();
        if (heldPosition != null) {
            checkIsPerson(new Located<>(participant.entity().value(), heldPosition.position()));
        }
    }

    private void check(ClaimSeed claim) {
        var role = claim.role();
        if (role != null && claim.value().value() instanceof ClaimedEntity participant) {
            checkRole(role, new Located<>(participant.entity(), claim.value().position()));
        }
        var subject = claim.subject();
        if (subject != null) {
            checkIsPerson(subject);
        }
    }

    private void checkRole(Role role, Located<String> entity) {
        var eventType = event.type().value();
        eventType.rule(role).ifPresent(rule -> typeOf(entity.value())
                .filter(type -> !rule.fillers().contains(type))
                .ifPresent(type -> problems.report(
                        entity.position(),
                        "%s has the type %s, but the role %s of %s requires the type %s",
                        entity,
                        type,
                        role,
                        eventType,
                        rule.fillers().stream().map(EntityType::name).sorted().collect(joining(" or ")))));
    }

    private void checkIsPerson(Located<String> entity) {
        typeOf(entity.value())
                .filter(type -> type != EntityType.PERSON)
                .ifPresent(type -> problems.report(
                        entity.position(), "%s has the type %s; only a PERSON can have a position", entity, type));
    }

    /** Empty if the entity is missing or its type is invalid, which other checks report. */
    private Optional<EntityType> typeOf(String key) {
        return Optional.ofNullable(index.find(RecordKind.ENTITY, key)).flatMap(IndexEntry::entityType);
    }
}
