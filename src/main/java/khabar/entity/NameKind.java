package khabar.entity;

/** Kind of a name. */
public enum NameKind {
    LABEL,
    ALIAS,
    ACRONYM,
    FORMER,
    TRANSLITERATION,
    MISSPELLING
}
