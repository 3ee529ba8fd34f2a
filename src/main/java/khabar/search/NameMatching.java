package khabar.search;

/** How much a name may differ from the query. */
enum NameMatching {
    EXACT,
    FUZZY,
    CROSS_SCRIPT
}
