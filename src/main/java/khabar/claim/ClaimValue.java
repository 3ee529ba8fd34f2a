package khabar.claim;

import java.math.BigDecimal;
import java.util.Objects;
import khabar.date.FuzzyDate;
import khabar.event.EventStatus;
import khabar.graphql.Typed;
import khabar.sql.Row;
import khabar.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Claim value. The claim's property determines the kind of value. */
sealed interface ClaimValue extends Typed {

    record DateValue(FuzzyDate date) implements ClaimValue {}

    record TextValue(LocalizedText text) implements ClaimValue {}

    record NumberValue(BigDecimal number, @Nullable String unit, NumberQualifier qualifier) implements ClaimValue {}

    record EntityValue(Long entityId) implements ClaimValue {}

    record StatusValue(EventStatus status) implements ClaimValue {}

    /** Columns for all kinds of values. Only the columns of one kind are set. */
    String COLUMNS = """
            value_from, value_until, value_precision, value_certainty, value_text, value_language_code,
            value_number, value_unit_code, value_qualifier, value_entity_id, value_status
            """;

    static ClaimValue read(Row row) {
        var date = FuzzyDate.of(
                row.getDateOrNull(), row.getDateOrNull(), row.getStringOr("UNKNOWN"), row.getStringOr("CERTAIN"));
        var text = row.getStringOrNull();
        var language = row.getStringOrNull();
        var number = row.getBigDecimalOrNull();
        var unit = row.getStringOrNull();
        var qualifier = row.getEnumOrNull(NumberQualifier.class);
        var entity = row.getLongOrNull();
        var status = row.getEnumOrNull(EventStatus.class);
        if (date != null) {
            return new DateValue(date);
        }
        if (text != null && language != null) {
            return new TextValue(LocalizedText.of(text, language));
        }
        if (number != null && qualifier != null) {
            return new NumberValue(number.stripTrailingZeros(), unit, qualifier);
        }
        return entity != null ? new EntityValue(entity) : new StatusValue(Objects.requireNonNull(status));
    }
}
