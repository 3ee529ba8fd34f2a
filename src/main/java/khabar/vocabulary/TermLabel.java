package khabar.vocabulary;

import khabar.text.Scripts;
import khabar.text.TextDirection;

/** Label in one language. */
record TermLabel(String value, String language, String script, TextDirection direction, boolean isFallback) {

    static TermLabel of(String value, String language, boolean isFallback) {
        var script = Scripts.of(value);
        return new TermLabel(value, language, script, Scripts.direction(script), isFallback);
    }
}
