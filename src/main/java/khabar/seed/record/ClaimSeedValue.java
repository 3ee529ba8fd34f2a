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
import khabar.seed.source.VocabularyParser;

/** What a claim says; equal if two claims say the same. */
public sealed interface ClaimSeedValue {

    /** A value is read by its property. */
    static ClaimSeedValue read(FieldReader fields, EventProperty property) {
        return switch (property.valueKind()) {
            case DATE ->
                new Day(fields.one("value", FuzzyDate::parse, FuzzyDate.day(LocalDate.EPOCH))
                        .value());
            case ENTITY -> new Filler(fields.text("value").value());
            case TEXT -> new Text(fields.text("value").value());
            case NUMBER -> Quantity.read(fields, property);
            case STATUS -> new Status(fields.choice("value", EventStatus.class).value());
        };
    }

    /** The value without what may be corrected under it: a unit, a qualifier, how certain a date is. */
    String naturalKey();

    /** A date. */
    record Day(FuzzyDate date) implements ClaimSeedValue {

        @Override
        public String naturalKey() {
            return date.from() + "/" + date.until();
        }

        @Override
        public String toString() {
            return date.edtf();
        }
    }

    /** An entity, by its key. */
    record Filler(String entity) implements ClaimSeedValue {

        @Override
        public String naturalKey() {
            return entity;
        }

        @Override
        public String toString() {
            return entity;
        }
    }

    /** Our own words, in English. */
    record Text(String text) implements ClaimSeedValue {

        @Override
        public String naturalKey() {
            return text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A status of the event. */
    record Status(EventStatus status) implements ClaimSeedValue {

        @Override
        public String naturalKey() {
            return status.name();
        }
    }

    /** A number of a unit. */
    record Quantity(BigDecimal number, Unit unit, NumberQualifier qualifier) implements ClaimSeedValue {

        static Quantity read(FieldReader fields, EventProperty property) {
            var number = fields.number("value");
            var unit = property == EventProperty.HEADCOUNT && !fields.has("unit")
                    ? Unit.PERSON
                    : fields.one("unit", unitOf(property), Unit.PIECE).value();
            var qualifier = fields.choice("qualifier", NumberQualifier.EXACT).value();
            if (number.value().signum() < 0) {
                fields.refuse(number.mark(), "%s is less than nothing".formatted(number));
            }
            return new Quantity(canonical(number.value()), unit, qualifier);
        }

        private static Function<String, Unit> unitOf(EventProperty property) {
            var fitting = Arrays.stream(Unit.values())
                    .filter(unit -> unit.measured() == property)
                    .map(Unit::name)
                    .toList();
            return written -> Unit.valueOf(VocabularyParser.words(fitting).apply(written));
        }

        @Override
        public String naturalKey() {
            return number.toPlainString();
        }

        /** 120, 120.0 and 1.2E2 are one number. */
        private static BigDecimal canonical(BigDecimal number) {
            return new BigDecimal(number.stripTrailingZeros().toPlainString());
        }
    }
}
