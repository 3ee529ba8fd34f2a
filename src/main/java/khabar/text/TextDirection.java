package khabar.text;

/** The direction in which a script is written. */
public enum TextDirection {
    LTR,
    RTL
}
