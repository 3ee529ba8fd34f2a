package khabar.claim;

/** How an article stands to the event that it reports. */
public enum Stance {
    REPORTS,
    CONFIRMS,
    DENIES,
    SPECULATES,
    CORRECTS
}
