package khabar.seed.record;

import java.util.Locale;
import khabar.seed.source.Section;

/** A kind of record in a seed. Each kind comes after those that it refers to, so records are written in this order. */
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

    /** Also the name of the table. */
    @Override
    public String singular() {
        return name().toLowerCase(Locale.ROOT);
    }
}
