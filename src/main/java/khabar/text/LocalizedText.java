package khabar.text;

/** LocalizedText: text that knows its language, script and writing direction. */
public record LocalizedText(String value, String language, String script, TextDirection direction, boolean isFallback) {

    /** Script and direction come from the text itself, not from its language. */
    public static LocalizedText of(String value, String language) {
        return of(value, language, Scripts.of(value));
    }

    public static LocalizedText of(String value, String language, String script) {
        return new LocalizedText(value, language, script, Scripts.direction(script), false);
    }

    /** The same text, shown because none of the languages asked for was there. */
    public LocalizedText asFallback() {
        return new LocalizedText(value, language, script, direction, true);
    }
}
