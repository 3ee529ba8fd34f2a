package khabar.entity;

/** A register outside Khabar in which an entity has an identifier. */
public enum IdentifierScheme {
    WIKIDATA,
    LEI,
    WEBSITE,
    TICKER,
    X_HANDLE,
    ORCID,
    OTHER
}
