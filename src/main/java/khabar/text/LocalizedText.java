package khabar.text;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text with its language (BCP 47), script (ISO 15924) and direction.
 *
 * @param isFallback whether the text is shown because no requested language has one
 */
public record LocalizedText(String value, String language, String script, TextDirection direction, boolean isFallback) {

    /** Derives the script and direction from the text, not from its language. */
    public static LocalizedText of(String value, String language) {
        return of(value, language, Scripts.of(value));
    }

    public static LocalizedText of(String value, String language, String script) {
        return new LocalizedText(value, language, script, Scripts.direction(script), false);
    }

    public LocalizedText asFallback() {
        return new LocalizedText(value, language, script, direction, true);
    }

    /** Chooses the text to show, as {@link LanguageChoice} describes. Returns null if there are no texts. */
    public static @Nullable LocalizedText choose(
            Collection<LocalizedText> texts, @Nullable List<String> requestedLanguages, String fallbackLanguage) {
        var requested = requestedLanguages == null ? List.<String>of() : requestedLanguages;
        return LanguageChoice.of(texts, LocalizedText::language, requested, fallbackLanguage)
                .map(choice -> choice.isFallback() ? choice.text().asFallback() : choice.text())
                .orElse(null);
    }
}
