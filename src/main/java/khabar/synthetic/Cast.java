package khabar.synthetic;

import java.util.List;
import khabar.entity.EntityType;

/** The entities of invented news: how many there are for a number of events, and who they are. */
record Cast(long seed, long events) {

    private static final List<String> ORGANIZATION_SUFFIXES =
            List.of("Labs", "Group", "Bank", "University", "AI", "Motors", "Energy", "Media");

    /** Number of different first names. Last names are as many as people. */
    private static final int FIRST_NAMES = 150;

    int size(EntityType type) {
        return switch (type) {
            case PERSON -> atLeast(20, events / 6);
            case ORGANIZATION -> atLeast(10, events / 20);
            case PRODUCT -> atLeast(5, events / 50);
            case FACILITY -> atLeast(5, events / 100);
        };
    }

    int publishers() {
        return atLeast(10, events / 500);
    }

    Figure figure(EntityType type, int number) {
        var chance = new Chance(seed, type.name(), number);
        return switch (type) {
            case PERSON -> new Figure(type, number, List.of(chance.below(FIRST_NAMES), FIRST_NAMES + number), "");
            case ORGANIZATION -> new Figure(type, number, List.of(2 * number + 1), chance.oneOf(ORGANIZATION_SUFFIXES));
            case PRODUCT -> new Figure(type, number, List.of(3 * number + 2), String.valueOf(chance.between(1, 9)));
            case FACILITY -> new Figure(type, number, List.of(5 * number + 3), "Plant");
        };
    }

    /** An entity that is in the news: famous ones often. */
    Figure famous(EntityType type, Chance chance) {
        return figure(type, chance.zipf(size(type)));
    }

    private static int atLeast(int least, long number) {
        return (int) Math.max(least, number);
    }
}
