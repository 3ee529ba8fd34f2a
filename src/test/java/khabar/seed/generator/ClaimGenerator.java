package khabar.seed.generator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khabar.claim.EventProperty;
import khabar.claim.NumberQualifier;
import khabar.claim.Rank;
import khabar.claim.Unit;
import khabar.date.Calendar;
import khabar.event.EventStatus;
import khabar.event.Role;
import khabar.seed.generator.GeneratedRecord.WrittenNumber;

/** Makes the claims of one event. At most one claim about a topic is preferred. */
final class ClaimGenerator {

    private static final List<String> NUMBERS = List.of(
            "120",
            "0",
            "0.50",
            "1e3",
            "1E+40",
            "9".repeat(40),
            "0." + "0".repeat(38) + "1",
            "007",
            ".5",
            "+5",
            "0.00",
            "1e-9");

    /** A claim as written and as stored. */
    record GeneratedClaim(Map<String, Object> fields, Map<String, Object> row) {}

    private final GenerationContext context;
    private final Set<Object> withPreferred = new HashSet<>();
    private int count;

    ClaimGenerator(GenerationContext context) {
        this.context = context;
    }

    GeneratedClaim participant(Role role, String entity, Rank rank) {
        var claim = claim(EventProperty.PARTICIPANT, List.of(role), rank);
        claim.fields.put("role", role.name());
        claim.row.put("role_code", role.name());
        claim.fields.put("value", entity);
        claim.row.put("value_entity", entity);
        return claim;
    }

    GeneratedClaim date(EventProperty property, GeneratedDate date, Rank rank) {
        var claim = claim(property, List.of(), rank);
        claim.fields.put("value", date.written());
        date.addWithCertaintyTo(claim.row, "value");
        return claim;
    }

    GeneratedClaim position(String person, String position, Rank rank) {
        var claim = text(EventProperty.POSITION, List.of(person), position, rank);
        claim.fields.put("subject", person);
        claim.row.put("subject", person);
        return claim;
    }

    /** A claim that supports nothing, about a property whose value the event does not have. */
    GeneratedClaim other(boolean hasContent) {
        var rank = context.dice().pick(Rank.values());
        return switch (context.dice().below(5)) {
            case 0 -> date(EventProperty.ANNOUNCED, context.dates().date(), rank);
            case 1 ->
                text(
                        hasContent ? EventProperty.CONTENT : EventProperty.REASON,
                        List.of(),
                        context.texts().text(),
                        rank);
            case 2 -> status(rank);
            default -> number(rank);
        };
    }

    private GeneratedClaim text(EventProperty property, List<?> topic, String text, Rank rank) {
        var claim = claim(property, topic, rank);
        claim.fields.put("value", text);
        claim.row.put("value_text", TextGenerator.stored(text));
        claim.row.put("value_language_code", "en");
        return claim;
    }

    private GeneratedClaim status(Rank rank) {
        var claim = claim(EventProperty.STATUS, List.of(), rank);
        var status = context.dice().pick(EventStatus.values()).name();
        claim.fields.put("value", status);
        claim.row.put("value_status", status);
        return claim;
    }

    private GeneratedClaim number(Rank rank) {
        var unit = context.dice().pick(Unit.values());
        var claim = claim(unit.property(), List.of(), rank);
        var number = context.dice().pick(NUMBERS);
        claim.fields.put("value", context.dice().percent(20) ? number : new WrittenNumber(number));
        claim.row.put(
                "value_number", new BigDecimal(number).stripTrailingZeros().toPlainString());
        if (unit.property() != EventProperty.HEADCOUNT || context.dice().percent(50)) {
            claim.fields.put("unit", unit.name());
        }
        claim.row.put("value_unit_code", unit.name());
        claim.row.put("value_qualifier", NumberQualifier.EXACT.name());
        if (context.dice().percent(50)) {
            var qualifier = context.dice().pick(NumberQualifier.values()).name();
            claim.fields.put("qualifier", qualifier);
            claim.row.put("value_qualifier", qualifier);
        }
        return claim;
    }

    private GeneratedClaim claim(EventProperty property, List<?> topic, Rank proposed) {
        var isSecond = proposed == Rank.PREFERRED && !withPreferred.add(Arrays.asList(property, topic));
        var rank = isSecond ? Rank.NORMAL : proposed;
        var claim = new GeneratedClaim(new LinkedHashMap<>(), new LinkedHashMap<>());
        claim.fields.put("property", property.name());
        claim.row.put("property", property.name());
        // The number tells claims of the same value apart.
        var original = context.texts().fragment();
        var numbered = (original.length() > 240 ? "x" : original) + ++count;
        claim.fields.put("original", numbered);
        claim.row.put("original_text", TextGenerator.stored(numbered));
        claim.row.put("original_calendar", Calendar.GREGORIAN.name());
        if (context.dice().percent(30)) {
            var calendar = context.dice().pick(Calendar.values()).name();
            claim.fields.put("calendar", calendar);
            claim.row.put("original_calendar", calendar);
        }
        claim.row.put("rank", rank.name());
        if (rank != Rank.NORMAL || context.dice().percent(20)) {
            claim.fields.put("rank", rank.name());
            new RankReasonGenerator(context).addTo(claim);
        }
        return claim;
    }
}
