package khabar.search;

/** How a name matches a query. */
enum MatchKind {
    EXACT,
    PREFIX,
    FUZZY,
    TRANSLITERATED,
    PHONETIC
}
