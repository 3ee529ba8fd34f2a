package khabar.claim;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import khabar.event.Role;
import khabar.sql.TableMapping;
import org.jspecify.annotations.Nullable;

/**
 * Event property for which articles give more than one value. The loader finds disputes with the view {@code
 * dispute_derived}.
 *
 * @param dimension what the values' units measure; null if the values have no unit
 */
record Dispute(
        long rowId,
        long eventId,
        EventProperty property,
        @Nullable Role role,
        @Nullable Long subjectId,
        @Nullable String dimension,
        Kind kind) {

    /** CONFLICT if no value fits all claims, otherwise DIFFERENT_PRECISION. */
    enum Kind {
        CONFLICT,
        DIFFERENT_PRECISION
    }

    static final String ORDER = "dispute.property, dispute.role_code, dispute.subject_id, dispute.dimension";

    static final TableMapping<Dispute> TABLE = TableMapping.of(
            "dispute",
            "dispute",
            "id, event_id, property, role_code, subject_id, dimension, kind",
            row -> new Dispute(
                    row.getLong(),
                    row.getLong(),
                    row.getEnum(EventProperty.class),
                    row.getEnumOrNull(Role.class),
                    row.getLongOrNull(),
                    row.getStringOrNull(),
                    row.getEnum(Kind.class)));

    /** Selects the disputed values from all of the event's claims. */
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
