package khabar.search;

/** How much a name can differ from the query. */
enum NameMatching {
    EXACT,
    FUZZY,
    CROSS_SCRIPT
}
