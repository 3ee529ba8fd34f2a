package khabar.article;

/** How a mention's entity was identified. */
public enum Resolution {
    CURATED,
    AUTOMATIC,
    UNRESOLVED
}
