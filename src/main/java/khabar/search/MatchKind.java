package khabar.search;

/** Why a name was found. */
enum MatchKind {
    EXACT,
    PREFIX,
    FUZZY,
    TRANSLITERATED,
    PHONETIC
}
