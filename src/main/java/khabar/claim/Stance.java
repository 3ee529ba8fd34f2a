package khabar.claim;

/** An article's stance towards an event that it reports. */
public enum Stance {
    REPORTS,
    CONFIRMS,
    DENIES,
    SPECULATES,
    CORRECTS
}
