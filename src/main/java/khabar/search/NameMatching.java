package khabar.search;

/** How far a name may differ from what is asked for. */
enum NameMatching {
    EXACT,
    FUZZY,
    CROSS_SCRIPT
}
