package khabar.search;

/** How a query is compared with names by sound. */
enum SoundComparison {
    SPOKEN,
    MANDARIN,
    NONE
}
