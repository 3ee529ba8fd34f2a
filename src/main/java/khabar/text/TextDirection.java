package khabar.text;

/** Direction in which a text is written. */
public enum TextDirection {
    LTR,
    RTL
}
