package khabar.seed.record;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import khabar.claim.EventProperty;
import khabar.claim.Rank;
import khabar.event.RoleRule;
import khabar.seed.record.ClaimSeed.Topic;
import khabar.seed.record.ClaimSeedValue.ClaimedDate;
import khabar.seed.record.ClaimSeedValue.ClaimedEntity;
import khabar.seed.record.ClaimSeedValue.ClaimedText;
import khabar.seed.source.Located;
import khabar.seed.source.Position;
import khabar.seed.source.ProblemReporter;

/**
 * Checks that claims support an event's resolved values, which are its date, participants and their positions. Ignores
 * deprecated claims.
 */
class ResolvedValueCheck {

    /** What needs no quotes between braces. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}./-][\\p{L}\\p{M}\\p{N} ./~-]*");

    private final EventSeed event;
    private final ProblemReporter problems;
    private final Map<Topic, List<ClaimSeed>> claims;

    ResolvedValueCheck(EventSeed event, ProblemReporter problems) {
        this.event = event;
        this.problems = problems;
        this.claims = event.claims().filter(not(ClaimSeed::isDeprecated)).collect(groupingBy(ClaimSeed::topic));
    }

    void check() {
        claims.forEach(this::checkPreferred);
        var occurred = event.occurred();
        if (occurred != null) {
            check(
                    new Topic(EventProperty.OCCURRED, null, null),
                    new ClaimedDate(occurred.value()),
                    occurred.position());
        }
        event.participants().forEach(this::check);
    }

    private void checkPreferred(Topic topic, List<ClaimSeed> claims) {
        var preferred = claims.stream().filter(ResolvedValueCheck::isPreferred).toList();
        if (preferred.size() > 1) {
            problems.report(
                    preferred.get(1).position(),
                    "is a second PREFERRED claim about %s, besides the one on line %s; prefer only one",
                    topic,
                    preferred.getFirst().position().line());
        }
    }

    private void check(ParticipantSeed participant) {
        var entity = participant.entity();
        check(
                new Topic(EventProperty.PARTICIPANT, participant.role().value(), null),
                new ClaimedEntity(entity.value()),
                entity.position());
        var heldPosition = participant.position();
        if (heldPosition != null) {
            check(
                    new Topic(EventProperty.POSITION, null, entity.value()),
                    new ClaimedText(heldPosition.value()),
                    heldPosition.position());
        }
    }

    private void check(Topic topic, ClaimSeedValue value, Position position) {
        var comparable = claims.getOrDefault(topic, List.of()).stream()
                .filter(claim -> isComparable(claim, value))
                .toList();
        var agreeing = comparable.stream().filter(claim -> claim.states(value)).toList();
        if (agreeing.isEmpty()) {
            reportUnclaimed(topic, value, comparable, position);
        } else if (agreeing.size() < comparable.size()
                && agreeing.stream().noneMatch(ResolvedValueCheck::isPreferred)) {
            problems.report(
                    position,
                    "claims differ about %s (%s); add rank: PREFERRED and a rankReason to a claim that says %s",
                    topic,
                    values(comparable),
                    value);
        }
    }

    /** If several entities can play a role, claims about other entities do not contradict the value. */
    private boolean isComparable(ClaimSeed claim, ClaimSeedValue value) {
        var role = claim.role();
        return role == null
                || claim.states(value)
                || event.type().value().rule(role).filter(RoleRule::isSingle).isPresent();
    }

    /** An inferred event does not need a claim unless other claims contradict the value. */
    private void reportUnclaimed(Topic topic, ClaimSeedValue value, List<ClaimSeed> others, Position position) {
        if (!others.isEmpty()) {
            problems.report(position, "no claim says that %s is %s; did you mean %s?", topic, value, values(others));
        } else if (event.inferredFrom() == null) {
            problems.report(
                    position,
                    "no claim says that %s is %s; add %s to the claims of a report, or remove the value",
                    topic,
                    value,
                    new Located<>(claim(topic, value), position));
        }
    }

    /** The claim that would support the value, as a seed has it. */
    private static String claim(Topic topic, ClaimSeedValue value) {
        return "{ property: %s, %s%svalue: %s, original: words of the article }"
                .formatted(
                        topic.property(),
                        topic.role() == null ? "" : "role: " + topic.role() + ", ",
                        topic.subject() == null ? "" : "subject: " + topic.subject() + ", ",
                        PLAIN.matcher(value.toString()).matches() ? value : "\"" + value + "\"");
    }

    private static boolean isPreferred(ClaimSeed claim) {
        return claim.rank() == Rank.PREFERRED;
    }

    private static String values(List<ClaimSeed> claims) {
        return claims.stream().map(claim -> claim.value().toString()).distinct().collect(joining(" or "));
    }
}
