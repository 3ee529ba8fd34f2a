package khabar.seed.record;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khabar.claim.EventProperty;
import khabar.event.EventType;
import khabar.event.Role;
import khabar.event.RoleRule;
import khabar.seed.source.Position;
import khabar.seed.source.ProblemReporter;
import khabar.seed.source.Suggestion;

/** Checks an event on its own: its roles, content, duplicates, and whether it is reported or inferred. */
record EventCheck(EventSeed event, ProblemReporter problems) {

    private static final Set<EventType> WITH_CONTENT = EnumSet.of(EventType.STATEMENT, EventType.CORRESPONDENCE);

    void check() {
        checkRoles();
        checkContent();
        checkRepetitions();
        checkOrder();
        if (event.inferredFrom() == null && event.reports().isEmpty()) {
            problems.report(event.key().position(), "no article reports this event; add a report or inferredFrom");
        }
    }

    private void checkRoles() {
        event.participants()
                .forEach(participant ->
                        checkRole(participant.role().value(), participant.role().position()));
        event.claims().forEach(claim -> {
            if (claim.role() != null) {
                checkRole(claim.role(), claim.position());
            }
        });
        type().rules().forEach(this::checkCount);
    }

    private void checkContent() {
        if (!WITH_CONTENT.contains(type())) {
            event.claims()
                    .filter(claim -> claim.property() == EventProperty.CONTENT)
                    .forEach(claim -> problems.report(
                            claim.position(), "%s has no CONTENT; only STATEMENT and CORRESPONDENCE have", type()));
        }
    }

    private void checkOrder() {
        var after = event.after();
        var before = event.before();
        if (after != null && before != null && after.value().equals(before.value())) {
            problems.report(before.position(), "before and after name the same event; remove one of them");
        }
    }

    private void checkRole(Role role, Position position) {
        if (type().rule(role).isEmpty()) {
            var roles = type().roles().stream().map(Role::name).toList();
            problems.report(
                    position, "%s does not have the role %s%s", type(), role, Suggestion.among(roles, role.name()));
        }
    }

    private void checkCount(RoleRule rule) {
        var participants = event.participants().stream()
                .filter(participant -> participant.role().value() == rule.role())
                .toList();
        if (participants.size() < rule.min()) {
            problems.report(
                    event.type().position(),
                    "%s needs %s %s, not %s",
                    type(),
                    rule.range(),
                    rule.role(),
                    participants.size());
        } else if (!rule.allows(participants.size())) {
            var last = participants.getLast().role().position();
            problems.report(last, "%s allows %s %s, not %s", type(), rule.range(), rule.role(), participants.size());
        }
    }

    private void checkRepetitions() {
        var seen = new HashMap<List<?>, Position>();
        event.participants()
                .forEach(participant -> checkIsFirst(
                        seen,
                        List.of(participant.role().value(), participant.entity().value()),
                        participant.entity().position(),
                        "%s as %s",
                        participant.entity(),
                        participant.role()));
        event.reports()
                .forEach(report -> checkIsFirst(
                        seen,
                        List.of(report.article().value()),
                        report.article().position(),
                        "a report by %s",
                        report.article()));
        event.reports().forEach(report -> report.claims()
                .forEach(claim -> checkIsFirst(
                        seen,
                        List.of(report.article().position(), claim.naturalKey()),
                        claim.position(),
                        "the same claim")));
    }

    private void checkIsFirst(
            Map<List<?>, Position> seen, List<?> identity, Position position, String format, Object... arguments) {
        var first = seen.putIfAbsent(identity, position);
        if (first != null) {
            problems.report(position, format + " appears twice; first on line " + first.line(), arguments);
        }
    }

    private EventType type() {
        return event.type().value();
    }
}
