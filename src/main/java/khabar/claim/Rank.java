package khabar.claim;

/** Rank of a claim among those about the same property, the highest first. */
public enum Rank {
    PREFERRED,
    NORMAL,
    DEPRECATED
}
