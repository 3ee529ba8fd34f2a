package khabar.text;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** The one of these that readers of the languages asked for are shown; null if there is none at all. */
    public static @Nullable LocalizedText shown(
            Collection<LocalizedText> texts, @Nullable List<String> asked, String otherwise) {
        return LanguageChoice.of(texts, LocalizedText::language, asked == null ? List.of() : asked, otherwise)
                .map(choice -> choice.isFallback() ? choice.text().asFallback() : choice.text())
                .orElse(null);
    }
}
