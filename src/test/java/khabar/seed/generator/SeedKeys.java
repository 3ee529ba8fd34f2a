package khabar.seed.generator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import khabar.entity.EntityType;
import khabar.event.EventType;
import khabar.plan.generator.Dice;
import khabar.seed.record.RecordKind;

/** The keys that the records of a seed can have. The type of an entity or event never changes. */
record SeedKeys(Map<RecordKind, List<String>> keys, List<EventType> eventTypes) {

    private static final int ENTITIES = 10;
    private static final int OTHERS = 6;

    static SeedKeys of(Dice dice, TextGenerator texts) {
        var keys = new EnumMap<RecordKind, List<String>>(RecordKind.class);
        for (var kind : RecordKind.values()) {
            var isEntity = kind == RecordKind.ENTITY;
            keys.put(
                    kind,
                    IntStream.range(0, isEntity ? ENTITIES : OTHERS)
                            .mapToObj(number -> isEntity ? texts.slug(number) : texts.key(number))
                            .toList());
        }
        var types = IntStream.range(0, OTHERS)
                .mapToObj(number -> dice.pick(EventType.values()))
                .toList();
        return new SeedKeys(keys, types);
    }

    List<String> of(RecordKind kind) {
        return keys.get(kind);
    }

    /** The first entities are one of each type. */
    static EntityType entityType(int index) {
        return EntityType.values()[index % EntityType.values().length];
    }
}
