package khabar.text;

/** Writing direction of a text. */
public enum TextDirection {
    LTR,
    RTL
}
