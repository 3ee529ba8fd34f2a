package khabar.claim;

/** How much a claim weighs against others about the same property; the best weighed come first. */
public enum Rank {
    PREFERRED,
    NORMAL,
    DEPRECATED
}
