package khabar.article;

/** How the entity of a mention was identified. */
public enum Resolution {
    CURATED,
    AUTOMATIC,
    UNRESOLVED
}
