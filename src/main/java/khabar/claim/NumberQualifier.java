package khabar.claim;

/** How exactly an article gives a number. */
public enum NumberQualifier {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT
}
