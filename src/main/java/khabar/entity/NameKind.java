package khabar.entity;

/** In what sense a spelling is a name of an entity. */
public enum NameKind {
    LABEL,
    ALIAS,
    ACRONYM,
    FORMER,
    TRANSLITERATION,
    MISSPELLING
}
