package khabar.article;

/** How the entity behind a spelling in an article was found. */
public enum Resolution {
    CURATED,
    AUTOMATIC,
    UNRESOLVED
}
