package khabar.seed.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import khabar.claim.EventProperty;
import khabar.claim.NumberQualifier;
import khabar.claim.Unit;
import khabar.date.FuzzyDate;
import khabar.event.EventStatus;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;
import khabar.seed.source.ProblemMessage;
import khabar.seed.source.VocabularyParser;

/** The value that a claim gives. Two claims with equal values agree. */
public sealed interface ClaimSeedValue {

    /** Parses a value of the property's type. */
    static Located<ClaimSeedValue> parse(FieldReader fields, EventProperty property) {
        return switch (property.valueKind()) {
            case DATE ->
                fields.required("value", FuzzyDate::parse, FuzzyDate.day(LocalDate.EPOCH))
                        .map(ClaimedDate::new);
            case ENTITY -> fields.requiredText("value").map(ClaimedEntity::new);
            case TEXT -> fields.requiredText("value").map(ClaimedText::new);
            case NUMBER -> ClaimedQuantity.parse(fields, property);
            case STATUS -> fields.requiredEnum("value", EventStatus.class).map(ClaimedStatus::new);
        };
    }

    /** The value without the parts that a correction can change: unit, qualifier and date certainty. */
    String naturalKey();

    /** Date of the event or its announcement. */
    record ClaimedDate(FuzzyDate date) implements ClaimSeedValue {

        @Override
        public String naturalKey() {
            return date.from() + "/" + date.until();
        }

        @Override
        public String toString() {
            return date.edtf();
        }
    }

    /** A participant's entity key. */
    record ClaimedEntity(String entity) implements ClaimSeedValue {

        @Override
        public String naturalKey() {
            return entity;
        }

        @Override
        public String toString() {
            return entity;
        }
    }

    /** Position, reason or content in English, not quoted from the article. */
    record ClaimedText(String text) implements ClaimSeedValue {

        @Override
        public String naturalKey() {
            return text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** The event's status. */
    record ClaimedStatus(EventStatus status) implements ClaimSeedValue {

        @Override
        public String naturalKey() {
            return status.name();
        }
    }

    /** A number with its unit. */
    record ClaimedQuantity(BigDecimal number, Unit unit, NumberQualifier qualifier) implements ClaimSeedValue {

        static Located<ClaimSeedValue> parse(FieldReader fields, EventProperty property) {
            var number = fields.requiredNumber("value");
            var unit = property == EventProperty.HEADCOUNT && !fields.has("unit")
                    ? Unit.PERSON
                    : fields.required("unit", unitParser(property), Unit.PIECE).value();
            var qualifier = fields.enumOr("qualifier", NumberQualifier.EXACT).value();
            if (number.value().signum() < 0) {
                fields.report(number.position(), ProblemMessage.of("%s is negative; write 0 or more", number));
            }
            return number.map(value -> new ClaimedQuantity(canonical(value), unit, qualifier));
        }

        private static Function<String, Unit> unitParser(EventProperty property) {
            var names = Arrays.stream(Unit.values())
                    .filter(unit -> unit.property() == property)
                    .map(Unit::name)
                    .toList();
            return VocabularyParser.ofWords(names).andThen(Unit::valueOf);
        }

        @Override
        public String naturalKey() {
            return number.toPlainString();
        }

        /** Makes 120, 120.0 and 1.2E2 equal. */
        private static BigDecimal canonical(BigDecimal number) {
            return new BigDecimal(number.stripTrailingZeros().toPlainString());
        }
    }
}
