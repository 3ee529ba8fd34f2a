package khabar.claim;

/** Rank of a claim among claims about the same property, highest first. */
public enum Rank {
    PREFERRED,
    NORMAL,
    DEPRECATED
}
