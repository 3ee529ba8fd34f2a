package khabar.seed.record;

import java.util.Locale;
import khabar.seed.source.Section;

/** A kind of record in a seed. Kinds are in writing order: each comes after the kinds to which it refers. */
public enum RecordKind implements Section {
    PUBLISHER("publishers"),
    STORY("stories"),
    ENTITY("entities"),
    ARTICLE("articles"),
    EVENT("events");

    private final String plural;

    RecordKind(String plural) {
        this.plural = plural;
    }

    @Override
    public String plural() {
        return plural;
    }

    /** Also used as the table name. */
    @Override
    public String singular() {
        return name().toLowerCase(Locale.ROOT);
    }
}
