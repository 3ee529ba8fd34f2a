package khabar.seed.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khabar.plan.generator.Dice;
import khabar.seed.generator.GeneratedRecord.WrittenNumber;

/** Changes records at random places, as people and programs do by mistake. The result may still be without problems. */
public final class FaultInjector {

    /** A value in a record: of a field or an element of a list. */
    private record Place(Object container, Object at) {

        Object value() {
            return container instanceof Map<?, ?> mapping ? mapping.get(at) : ((List<?>) container).get((int) at);
        }

        @SuppressWarnings("unchecked")
        void set(Object value) {
            if (container instanceof Map<?, ?> mapping) {
                ((Map<Object, Object>) mapping).put(at, value);
            } else {
                ((List<Object>) container).set((int) at, value);
            }
        }

        @SuppressWarnings("unchecked")
        void duplicate(Object name) {
            if (container instanceof Map<?, ?> mapping) {
                ((Map<Object, Object>) mapping).put(name, copy(value()));
            } else {
                ((List<Object>) container).add(copy(value()));
            }
        }

        void remove() {
            if (container instanceof Map<?, ?> mapping) {
                mapping.remove(at);
            } else {
                ((List<?>) container).remove((int) at);
            }
        }
    }

    private final Dice dice;
    private final TextGenerator texts;

    public FaultInjector(long randomSeed) {
        dice = new Dice(randomSeed);
        texts = new TextGenerator(dice);
    }

    /** Returns the records with up to three changes. */
    public List<GeneratedRecord> change(List<GeneratedRecord> records) {
        var changed = new ArrayList<>(records.stream()
                .map(record -> new GeneratedRecord(record.kind(), record.key(), copy(record.fields()), record.row()))
                .toList());
        for (var count = dice.between(1, 3); count > 0; count--) {
            if (dice.percent(15)) {
                changed.remove(dice.below(changed.size()));
            } else {
                var places = new ArrayList<Place>();
                addPlaces(dice.pick(changed).fields(), places);
                changeOneOf(
                        places.isEmpty() ? List.of(new Place(dice.pick(changed).fields(), "key")) : places);
            }
            if (changed.isEmpty()) {
                return records;
            }
        }
        return changed;
    }

    private void changeOneOf(List<Place> places) {
        var place = dice.pick(places);
        switch (dice.below(4)) {
            case 0 -> place.remove();
            case 1 -> place.duplicate(dice.pick("type", "title", "xx", "partOf", "after", "nn", "claims", "key", "as"));
            case 2 -> place.set(copy(dice.pick(places).value()));
            default -> place.set(odd());
        }
    }

    private Object odd() {
        return switch (dice.below(12)) {
            case 0 -> null;
            case 1 -> new ArrayList<>();
            case 2 -> new LinkedHashMap<>(Map.of("x", "y"));
            case 3 -> dice.percent(50);
            case 4 -> new WrittenNumber(dice.pick("1", "-5", "1e41", "9".repeat(41), "0." + "0".repeat(40) + "1"));
            case 5 ->
                dice.pick("", " ", "\u200B", "\u200D", "a\u0000b", "a\u0085b", "\uFFFE", "\uD83D", "x".repeat(10_001));
            case 6 -> dice.pick("2025-13", "0000", "2025-02-30", "../..", "0000-01-01T00:00Z", "10000-01-01T00:00Z");
            case 7 -> new ArrayList<>(List.of("x", new ArrayList<>(List.of("y"))));
            case 8 -> "ﷺ".repeat(200);
            case 9 -> "x".repeat(3_000);
            default -> texts.text();
        };
    }

    private static void addPlaces(Object value, List<Place> places) {
        if (value instanceof Map<?, ?> mapping) {
            mapping.forEach((name, field) -> {
                places.add(new Place(mapping, name));
                addPlaces(field, places);
            });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                places.add(new Place(list, i));
                addPlaces(list.get(i), places);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) {
        return switch (value) {
            case Map<?, ?> mapping -> {
                var copy = new LinkedHashMap<Object, Object>();
                mapping.forEach((name, field) -> copy.put(name, copy(field)));
                yield (T) copy;
            }
            case List<?> list -> {
                var copy = new ArrayList<Object>();
                list.forEach(item -> copy.add(copy(item)));
                yield (T) copy;
            }
            case null -> null;
            default -> value;
        };
    }
}
