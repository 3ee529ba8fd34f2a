package khabar.seed.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khabar.event.EventType;
import khabar.event.Role;
import khabar.event.RoleRule;
import khabar.seed.source.Findings;
import khabar.seed.source.Position;
import khabar.seed.source.Suggestion;

/** What must be true of an event by itself, whoever its participants are: roles, and nothing twice. */
record EventRules(EventSeed event, Findings findings) {

    void check() {
        checkRoles();
        checkRepetition();
        if (event.inferredFrom() == null && event.reports().isEmpty()) {
            findings.add(event.key().mark(), "no article reports this event; add a report, or say inferredFrom");
        }
    }

    private void checkRoles() {
        event.participants()
                .forEach(each -> checkRole(each.role().value(), each.role().mark()));
        event.claims().forEach(claim -> {
            if (claim.role() != null) {
                checkRole(claim.role(), claim.mark());
            }
        });
        type().rules().forEach(this::checkCount);
    }

    private void checkRole(Role role, Position mark) {
        if (type().rule(role).isEmpty()) {
            var roles = type().roles().stream().map(Role::name).toList();
            findings.add(mark, "%s does not have the role %s%s", type(), role, Suggestion.among(roles, role.name()));
        }
    }

    private void checkCount(RoleRule rule) {
        var players = event.participants().stream()
                .filter(each -> each.role().value() == rule.role())
                .toList();
        if (players.size() < rule.min()) {
            findings.add(
                    event.type().mark(), "%s needs %s %s, not %d", type(), rule.range(), rule.role(), players.size());
        } else if (!rule.allows(players.size())) {
            var last = players.getLast().role().mark();
            findings.add(last, "%s has %s %s, not %d", type(), rule.range(), rule.role(), players.size());
        }
    }

    private void checkRepetition() {
        var seen = new HashMap<List<?>, Position>();
        event.participants()
                .forEach(each -> once(
                        seen,
                        List.of(each.role().value(), each.entity().value()),
                        each.entity().mark(),
                        each.entity() + " as " + each.role()));
        event.reports()
                .forEach(report -> once(
                        seen,
                        List.of(report.article().value()),
                        report.article().mark(),
                        "a report by " + report.article()));
        event.reports().forEach(report -> report.claims()
                .forEach(claim -> once(seen, List.of(report, claim.naturalKey()), claim.mark(), "the same claim")));
    }

    private void once(Map<List<?>, Position> seen, List<?> identity, Position mark, String what) {
        var before = seen.putIfAbsent(identity, mark);
        if (before != null) {
            findings.add(mark, "%s is here twice; first in line %d", what, before.line());
        }
    }

    private EventType type() {
        return event.type().value();
    }
}
