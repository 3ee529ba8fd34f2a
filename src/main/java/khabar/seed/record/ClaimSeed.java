package khabar.seed.record;

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
import org.jspecify.annotations.Nullable;

/** A value that an article gives for a property of an event, as a seed has it. */
public record ClaimSeed(
        Position mark,
        EventProperty property,
        @Nullable Role role,
        @Nullable Located<String> subject,
        Located<ClaimSeedValue> value,
        Located<String> original,
        Calendar calendar,
        Rank rank,
        @Nullable String rankReason) {

    /** What claims must be about for their values to stand against each other. */
    public record Topic(
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

    static Optional<ClaimSeed> read(FieldReader fields) {
        var property = fields.optionalChoice("property", EventProperty.class);
        if (property == null) {
            fields.require("property");
            return Optional.empty();
        }
        var claim = read(fields, property.value());
        fields.finish();
        if (claim.rank != Rank.NORMAL && claim.rankReason == null) {
            fields.refuse(claim.mark, "a claim that is %s needs a rankReason".formatted(claim.rank));
        }
        return fields.isSound() ? Optional.of(claim) : Optional.empty();
    }

    private static ClaimSeed read(FieldReader fields, EventProperty property) {
        var reason = fields.optionalText("rankReason");
        return new ClaimSeed(
                fields.mark(),
                property,
                property == EventProperty.PARTICIPANT
                        ? fields.choice("role", Role.class).value()
                        : null,
                property == EventProperty.POSITION ? fields.text("subject") : null,
                new Located<>(ClaimSeedValue.read(fields, property), fields.markOf("value")),
                fields.one("original", FieldParsers::fragment, FieldReader.MISSING),
                fields.choice("calendar", Calendar.GREGORIAN).value(),
                fields.choice("rank", Rank.NORMAL).value(),
                reason == null ? null : reason.value());
    }

    public Topic topic() {
        return new Topic(property, role, subject == null ? null : subject.value());
    }

    public boolean counts() {
        return rank != Rank.DEPRECATED;
    }

    boolean says(ClaimSeedValue that) {
        return value.value().equals(that);
    }

    /** What makes it this claim among those of its report: neither its rank nor its unit. */
    public String naturalKey() {
        return String.join("\n", topic().toString(), value.value().naturalKey(), original.value());
    }

    Stream<Reference> references() {
        var filler = value.value() instanceof ClaimSeedValue.Filler named
                ? Reference.to(RecordKind.ENTITY, new Located<>(named.entity(), value.mark()))
                : Stream.<Reference>empty();
        return Stream.concat(Reference.to(RecordKind.ENTITY, subject), filler);
    }
}
