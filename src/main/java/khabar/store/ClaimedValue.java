package khabar.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import khabar.claim.NumberQualifier;
import khabar.claim.Unit;
import khabar.date.FuzzyDate;
import khabar.event.EventStatus;
import org.jspecify.annotations.Nullable;

/** Claim value, which is an entity, text, number, status or date. The columns for the other types are null. */
@Embeddable
public record ClaimedValue(
        @Column(name = "value_entity_id") @Nullable Long entityId,
        @Column(name = "value_text") @Nullable String text,
        @Column(name = "value_language_code") @Nullable String languageCode,
        @Column(name = "value_number") @Nullable BigDecimal number,

        @Column(name = "value_unit_code") @Enumerated(EnumType.STRING) @Nullable
        Unit unit,

        @Column(name = "value_qualifier") @Enumerated(EnumType.STRING) @Nullable
        NumberQualifier qualifier,

        @Column(name = "value_status") @Enumerated(EnumType.STRING) @Nullable
        EventStatus status,

        @Column(name = "value_from") @Nullable LocalDate from,
        @Column(name = "value_until") @Nullable LocalDate until,
        @Column(name = "value_edtf") @Nullable String edtf,
        @Column(name = "value_precision") @Nullable String precision,
        @Column(name = "value_certainty") @Nullable String certainty) {

    public static ClaimedValue entity(Long id) {
        return new ClaimedValue(id, null, null, null, null, null, null, null, null, null, null, null);
    }

    public static ClaimedValue text(String text, String languageCode) {
        return new ClaimedValue(null, text, languageCode, null, null, null, null, null, null, null, null, null);
    }

    public static ClaimedValue number(BigDecimal number, Unit unit, NumberQualifier qualifier) {
        return new ClaimedValue(null, null, null, number, unit, qualifier, null, null, null, null, null, null);
    }

    public static ClaimedValue status(EventStatus status) {
        return new ClaimedValue(null, null, null, null, null, null, status, null, null, null, null, null);
    }

    public static ClaimedValue date(FuzzyDate date) {
        var precision = date.precision().name();
        var certainty = date.certainty().name();
        return new ClaimedValue(
                null, null, null, null, null, null, null, date.from(), date.until(), date.edtf(), precision, certainty);
    }
}
