package khabar.claim;

/** How exact a number is. */
public enum NumberQualifier {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT
}
