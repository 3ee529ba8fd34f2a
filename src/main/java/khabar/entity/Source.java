package khabar.entity;

/** Where a description or an identifier comes from. */
public enum Source {
    ARTICLES,
    CURATOR
}
