package khabar.entity;

/** Kind of name that a spelling is. */
public enum NameKind {
    LABEL,
    ALIAS,
    ACRONYM,
    FORMER,
    TRANSLITERATION,
    MISSPELLING
}
