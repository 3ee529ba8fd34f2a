package khabar.event;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import khabar.graphql.Rows;
import org.jspecify.annotations.Nullable;

/** Dispute: a property of an event for which articles give more than one value. The loader finds them, by the view dispute_derived. */
record Dispute(
        long rowId,
        long eventId,
        EventProperty property,
        @Nullable Role role,
        @Nullable Long subjectId,
        @Nullable String dimension,
        Kind kind) {

    /** Whether a value is possible that fits all claims. */
    enum Kind {
        CONFLICT,
        DIFFERENT_PRECISION
    }

    static final String ORDER = "dispute.property, dispute.role_code, dispute.subject_id, dispute.dimension";

    static final Rows<Dispute> ROWS = Rows.of(
            "dispute",
            "dispute",
            "id, event_id, property, role_code, subject_id, dimension, kind",
            row -> new Dispute(
                    row.number(),
                    row.number(),
                    row.constant(EventProperty.class),
                    row.constantOrNull(Role.class),
                    row.numberOrNull(),
                    row.textOrNull(),
                    row.constant(Kind.class)));

    /** The values that are given, by those of the event's claims that the dispute is about. */
    List<AttestedValue> values(Collection<Claim> claims) {
        return AttestedValue.of(claims.stream().filter(this::isAbout).toList());
    }

    private boolean isAbout(Claim claim) {
        return claim.rank() != Rank.DEPRECATED
                && claim.property() == property
                && claim.role() == role
                && Objects.equals(claim.subjectId(), subjectId)
                && Objects.equals(claim.dimension(), dimension);
    }
}
