package khabar.claim;

/** Stance of an article towards the event that it reports. */
public enum Stance {
    REPORTS,
    CONFIRMS,
    DENIES,
    SPECULATES,
    CORRECTS
}
