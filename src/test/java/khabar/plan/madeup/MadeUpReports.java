package khabar.plan.madeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khabar.claim.EventProperty;
import khabar.claim.Rank;
import khabar.claim.Stance;
import khabar.date.Calendar;
import khabar.event.EventType;
import khabar.plan.madeup.MadeUpEvents.Actor;

/** Reports of an event with claims of every kind. The first claims what the event says, the others repeat or contradict it. */
final class MadeUpReports {

    static final String POSITION = "Chief of \"things\"";

    private final int number;
    private final EventType type;
    private final String date;
    private final List<Actor> participants;

    MadeUpReports(int number, EventType type, String date, List<Actor> participants) {
        this.number = number;
        this.type = type;
        this.date = date;
        this.participants = participants;
    }

    List<Map<String, Object>> reports() {
        var reports = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < 1 + number % 4; i++) {
            var report = new LinkedHashMap<String, Object>();
            report.put("article", MadeUpArticles.key(number * 5 + i));
            report.put("stance", Stance.values()[(number + i) % Stance.values().length]);
            report.put("primarySource", (number + i) % 3 == 0);
            if ((number + i) % 2 == 0) {
                report.put("quote", quoted(number + i));
            }
            report.put("claims", i == 0 ? mainClaims() : otherClaims(i));
            reports.add(report);
        }
        return reports;
    }

    private List<Map<String, Object>> mainClaims() {
        var claims = new ArrayList<Map<String, Object>>();
        if (!date.isEmpty()) {
            claims.add(
                    claim(EventProperty.OCCURRED, date, Map.of("rank", Rank.PREFERRED, "rankReason", "It says so.")));
        }
        for (var actor : participants) {
            claims.add(claim(
                    EventProperty.PARTICIPANT, actor.entity(), Map.of("role", actor.role(), "rank", Rank.NORMAL)));
        }
        participants.stream()
                .filter(actor -> MadeUpEvents.hasPosition(actor, (number - 1) % 6))
                .map(Actor::entity)
                .distinct()
                .forEach(person -> claims.add(claim(EventProperty.POSITION, POSITION, Map.of("subject", person))));
        return claims;
    }

    /** Claims that differ from those of other reports, in value or in precision. */
    private List<Map<String, Object>> otherClaims(int i) {
        var claims = new ArrayList<Map<String, Object>>();
        claims.add(claim(
                EventProperty.OCCURRED,
                (number + i) % 2 == 0 ? "2025" : "2025-08-1" + i,
                Map.of("calendar", Calendar.SOLAR_HIJRI)));
        claims.add(claim(EventProperty.ANNOUNCED, "2025-0" + i, Map.of()));
        claims.add(claim(EventProperty.REASON, "Reason " + i % 2, Map.of("calendar", Calendar.ISLAMIC)));
        if (type == EventType.STATEMENT || type == EventType.CORRESPONDENCE) {
            claims.add(claim(EventProperty.CONTENT, "Content " + i % 2, Map.of()));
        }
        claims.add(claim(EventProperty.STATUS, i % 2 == 0 ? "OCCURRED" : "DENIED", Map.of()));
        claims.add(claim(
                EventProperty.DURATION,
                i,
                Map.of("unit", number % 2 == 0 ? "DAY" : "WEEK", "qualifier", i == 2 ? "ABOUT" : "EXACT")));
        claims.add(claim(EventProperty.HEADCOUNT, number % 3 == 0 ? 1200 : 1200 + i, Map.of("qualifier", "AT_LEAST")));
        claims.add(
                claim(EventProperty.AMOUNT, 0.1 + i, Map.of("unit", i == 2 ? "IRR" : "EUR", "qualifier", "AT_MOST")));
        claims.add(claim(
                EventProperty.QUANTITY,
                1.5e9,
                Map.of("unit", "GPU", "rank", Rank.DEPRECATED, "rankReason", "Too many.")));
        return claims;
    }

    private Map<String, Object> claim(EventProperty property, Object value, Map<String, ?> others) {
        var claim = new HashMap<String, Object>(others);
        claim.put("property", property);
        claim.put("value", value);
        claim.put("original", quoted(number + property.ordinal()));
        return claim;
    }

    private static String quoted(int number) {
        return MadeUpEvents.QUOTED.get(number % MadeUpEvents.QUOTED.size());
    }
}
