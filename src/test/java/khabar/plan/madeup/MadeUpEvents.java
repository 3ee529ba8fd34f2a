package khabar.plan.madeup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import khabar.entity.EntityType;
import khabar.event.EventStatus;
import khabar.event.EventType;
import khabar.event.Role;
import khabar.event.RoleRule;
import khabar.testing.EventBuilder;
import khabar.testing.SeedBuilder;

/** Events of every type: dated in every way or undated, disputed or not, wholes with parts, and inferred ones. */
final class MadeUpEvents {

    /** Words that reports quote, which all bodies contain. */
    static final List<String> QUOTED = List.of("on that day", "it is said", "about \"three\" days", "آن روز", "उस दिन");

    private static final int PER_TYPE = 6;
    private static final List<String> DATES = List.of(
            "2025-08-14",
            "",
            "2025-02",
            "2025-33",
            "2024",
            "202X",
            "../2025-08-14",
            "2025-01-01/2025-03-31",
            "2017/..",
            "2025-08~",
            "2023?");

    private final SeedBuilder seed;
    private int number;

    MadeUpEvents(SeedBuilder seed) {
        this.seed = seed;
    }

    static String key(EventType type, int variant) {
        return "made-up-" + type.name().toLowerCase(Locale.ROOT) + "-" + variant;
    }

    void add() {
        for (var type : EventType.values()) {
            for (var variant = 0; variant < PER_TYPE; variant++) {
                add(type, variant);
            }
        }
        seed.departure("made-up-inferred")
                .of(MadeUpEntities.key(EntityType.PERSON, 2))
                .from(MadeUpEntities.key(EntityType.ORGANIZATION, 2))
                .on("../2025-08-14")
                .inferredFrom(key(EventType.HIRE, 2));
    }

    private void add(EventType type, int variant) {
        number++;
        var participants = participants(type, variant);
        var date = DATES.get(number % DATES.size());
        var event = seed.event(type, key(type, variant))
                .on(date)
                .with("title", titles())
                .with("status", EventStatus.values()[variant % EventStatus.values().length])
                .with(
                        "participants",
                        participants.stream().map(each -> fields(each, variant)).toList())
                .with("reports", new MadeUpReports(number, type, date, participants).reports());
        link(event, type, variant);
    }

    private void link(EventBuilder event, EventType type, int variant) {
        if (variant == 4 || variant == 5 && type == EventType.HIRE) {
            event.partOf(key(type, 0));
        }
        if (variant == 5 && type == EventType.DEPARTURE) {
            event.inferredFrom(key(EventType.HIRE, 1));
        }
    }

    private Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        var first = number % MadeUpArticles.LANGUAGES.size();
        for (var i = 0; i <= number % 3; i++) {
            var language = MadeUpArticles.language(first + i * 2);
            titles.put(language, "Event %d in %s".formatted(number, language));
        }
        return titles;
    }

    /** A participant. */
    record Actor(Role role, EntityType type, String entity) {}

    private List<Actor> participants(EventType type, int variant) {
        var participants = new ArrayList<Actor>();
        for (var rule : type.rules()) {
            var count = variant == 1 ? rule.min() : Math.max(rule.min(), 1 + variant % 3);
            for (var i = 0; i < count && rule.allows(Math.max(rule.min(), i + 1)); i++) {
                participants.add(actor(rule, i));
            }
        }
        return participants;
    }

    private Actor actor(RoleRule rule, int i) {
        var fillers = rule.fillers().stream().sorted().toList();
        var type = fillers.get((number + i) % fillers.size());
        return new Actor(
                rule.role(),
                type,
                MadeUpEntities.key(type, number + i + rule.role().ordinal()));
    }

    private static Map<String, Object> fields(Actor actor, int variant) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("role", actor.role());
        fields.put("entity", actor.entity());
        if (hasPosition(actor, variant)) {
            fields.put("position", MadeUpReports.POSITION);
        }
        return fields;
    }

    static boolean hasPosition(Actor actor, int variant) {
        return actor.type() == EntityType.PERSON && variant == 2;
    }
}
