package khabar.seed.record;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import khabar.claim.EventProperty;
import khabar.claim.Rank;
import khabar.event.RoleRule;
import khabar.seed.record.ClaimSeed.Topic;
import khabar.seed.source.Findings;
import khabar.seed.source.Position;

/** That an event says what its claims say: its date, its participants and their positions. */
class ResolvedValues {

    private final EventSeed event;
    private final Findings findings;
    private final Map<Topic, List<ClaimSeed>> claims;

    ResolvedValues(EventSeed event, Findings findings) {
        this.event = event;
        this.findings = findings;
        this.claims = event.claims().filter(ClaimSeed::counts).collect(groupingBy(ClaimSeed::topic));
    }

    void check() {
        claims.forEach(this::checkPreference);
        var occurred = event.occurred();
        if (occurred != null) {
            check(
                    new Topic(EventProperty.OCCURRED, null, null),
                    new ClaimSeedValue.Day(occurred.value()),
                    occurred.mark());
        }
        event.participants().forEach(this::check);
    }

    private void checkPreference(Topic topic, List<ClaimSeed> about) {
        var preferred =
                about.stream().filter(claim -> claim.rank() == Rank.PREFERRED).toList();
        if (preferred.size() > 1) {
            findings.add(
                    preferred.get(1).mark(),
                    "is a second PREFERRED claim of %s beside that in line %d; prefer one",
                    topic,
                    preferred.getFirst().mark().line());
        }
    }

    private void check(ParticipantSeed participant) {
        var entity = participant.entity();
        check(
                new Topic(EventProperty.PARTICIPANT, participant.role().value(), null),
                new ClaimSeedValue.Filler(entity.value()),
                entity.mark());
        var position = participant.position();
        if (position != null) {
            check(
                    new Topic(EventProperty.POSITION, null, entity.value()),
                    new ClaimSeedValue.Text(position.value()),
                    position.mark());
        }
    }

    private void check(Topic topic, ClaimSeedValue value, Position mark) {
        var about = claims.getOrDefault(topic, List.of()).stream()
                .filter(claim -> standsAgainst(claim, value))
                .toList();
        var same = about.stream().filter(claim -> claim.says(value)).toList();
        if (same.isEmpty()) {
            checkMissing(topic, value, about, mark);
        } else if (same.size() < about.size() && same.stream().noneMatch(claim -> claim.rank() == Rank.PREFERRED)) {
            findings.add(
                    mark,
                    "claims differ about %s (%s); give the one that says %s rank: PREFERRED and a rankReason",
                    topic,
                    values(about),
                    value);
        }
    }

    /** Where several may play a role, others who are said to do not stand against this one. */
    private boolean standsAgainst(ClaimSeed claim, ClaimSeedValue value) {
        var role = claim.role();
        return role == null
                || claim.says(value)
                || event.type().value().rule(role).filter(RoleRule::isSingle).isPresent();
    }

    private void checkMissing(Topic topic, ClaimSeedValue value, List<ClaimSeed> about, Position mark) {
        if (!about.isEmpty()) {
            findings.add(mark, "no claim says that %s is %s; did you mean %s?", topic, value, values(about));
        } else if (event.inferredFrom() == null) {
            findings.add(mark, "no claim says that %s is %s; add one to a report, or leave it out", topic, value);
        }
    }

    private static String values(List<ClaimSeed> about) {
        return about.stream().map(claim -> claim.value().toString()).distinct().collect(joining(" or "));
    }
}
