package khabar.seed;

import java.util.Locale;

/** A kind of record in a seed, in the order in which they refer to each other. */
public enum Kind {
    PUBLISHER("publishers"),
    STORY("stories"),
    ENTITY("entities"),
    ARTICLE("articles"),
    EVENT("events");

    private final String plural;

    Kind(String plural) {
        this.plural = plural;
    }

    /** The name of a list of them in a seed. */
    public String plural() {
        return plural;
    }

    /** The name of a single one; also that of its table. */
    public String singular() {
        return name().toLowerCase(Locale.ROOT);
    }
}
