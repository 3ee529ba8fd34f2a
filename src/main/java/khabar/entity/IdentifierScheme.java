package khabar.entity;

/** External database or register that identifies entities. */
public enum IdentifierScheme {
    WIKIDATA,
    LEI,
    WEBSITE,
    TICKER,
    X_HANDLE,
    ORCID,
    OTHER
}
