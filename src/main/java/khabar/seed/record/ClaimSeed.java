package khabar.seed.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.claim.EventProperty;
import khabar.claim.Rank;
import khabar.date.Calendar;
import khabar.event.Role;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;
import khabar.seed.source.Position;
import khabar.seed.source.ProblemMessage;
import org.jspecify.annotations.Nullable;

/** A value that an article gives for an event property, as written in a seed. */
public record ClaimSeed(
        Position position,
        EventProperty property,
        @Nullable Role role,
        @Nullable Located<String> subject,
        Located<ClaimSeedValue> value,
        Located<String> original,
        Calendar calendar,
        Rank rank,
        Map<Located<String>, String> rankReasons) {

    /** What a claim is about. Claims on the same topic can contradict each other. */
    record Topic(
            EventProperty property,
            @Nullable Role role,
            @Nullable String subject) {

        @Override
        public String toString() {
            return Stream.of(property, role, subject)
                    .filter(Objects::nonNull)
                    .map(String::valueOf)
                    .collect(Collectors.joining(" "));
        }
    }

    /** Returns empty if the claim is invalid. */
    static Optional<ClaimSeed> parse(FieldReader fields) {
        var property = fields.optionalEnum("property", EventProperty.class);
        if (property == null) {
            fields.require("property");
            return Optional.empty();
        }
        var claim = parse(fields, property.value());
        fields.reportUnknownFields();
        if (claim.rank != Rank.NORMAL && claim.rankReasons.isEmpty()) {
            fields.report(claim.position, ProblemMessage.of("a %s claim needs the field rankReason", claim.rank));
        }
        return fields.isValid() ? Optional.of(claim) : Optional.empty();
    }

    private static ClaimSeed parse(FieldReader fields, EventProperty property) {
        return new ClaimSeed(
                fields.position(),
                property,
                property == EventProperty.PARTICIPANT
                        ? fields.requiredEnum("role", Role.class).value()
                        : null,
                property == EventProperty.POSITION ? fields.requiredText("subject") : null,
                ClaimSeedValue.parse(fields, property),
                fields.required("original", FieldParsers::fragment, FieldReader.PLACEHOLDER),
                fields.enumOr("calendar", Calendar.GREGORIAN).value(),
                fields.enumOr("rank", Rank.NORMAL).value(),
                fields.textOrTextsByKey("rankReason", "en", FieldParsers::language));
    }

    Topic topic() {
        return new Topic(property, role, Located.valueOf(subject));
    }

    boolean isDeprecated() {
        return rank == Rank.DEPRECATED;
    }

    boolean states(ClaimSeedValue other) {
        return value.value().equals(other);
    }

    /** Identifies the claim within its report. Excludes values that a correction can change, such as rank and unit. */
    public String naturalKey() {
        var parts = List.of(topic().toString(), value.value().naturalKey(), original.value());
        // No text contains a control character, but some contain line breaks.
        var separator = parts.stream().anyMatch(part -> part.contains("\n")) ? "\u0001" : "\n";
        return String.join(separator, parts);
    }

    Stream<Reference> references() {
        var participant = value.value() instanceof ClaimSeedValue.ClaimedEntity claimed
                ? Reference.to(RecordKind.ENTITY, new Located<>(claimed.entity(), value.position()))
                : Stream.<Reference>empty();
        return Stream.concat(Reference.to(RecordKind.ENTITY, subject), participant);
    }
}
