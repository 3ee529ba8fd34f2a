package khabar.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Text chosen for a reader from texts in several languages.
 *
 * @param isFallback whether the text is in none of the requested languages
 */
public record LanguageChoice<T>(T text, boolean isFallback) {

    /** Chooses from texts with one version per language, such as titles. Empty if there are no texts. */
    public static <T> Optional<LanguageChoice<T>> of(
            Collection<? extends T> texts,
            Function<? super T, String> language,
            List<String> requestedLanguages,
            String fallbackLanguage) {
        return of(texts, language, text -> true, requestedLanguages, fallbackLanguage);
    }

    /**
     * Chooses a text in the first requested language that has one: exact matches come before language variants, then
     * preferred texts before others. If no requested language has a text, the fallback is a preferred text, in the
     * fallback language if possible, else in the first language by code. If no languages are requested, this choice is
     * not marked as a fallback.
     */
    public static <T> Optional<LanguageChoice<T>> of(
            Collection<? extends T> texts,
            Function<? super T, String> language,
            Predicate<? super T> preferred,
            List<String> requestedLanguages,
            String fallbackLanguage) {
        Comparator<T> preferredFirst = Comparator.comparing(text -> !preferred.test(text));
        for (var requested : requestedLanguages) {
            var match = LanguageChoice.<T>stream(texts)
                    .filter(text -> Languages.matches(requested, language.apply(text)))
                    .min(LanguageChoice.<T>first(requested, language).thenComparing(preferredFirst));
            if (match.isPresent()) {
                return match.map(text -> new LanguageChoice<>(text, false));
            }
        }
        return LanguageChoice.<T>stream(texts)
                .min(preferredFirst
                        .thenComparing(first(fallbackLanguage, language))
                        .thenComparing(language::apply))
                .map(text -> new LanguageChoice<>(text, !requestedLanguages.isEmpty()));
    }

    private static <T> Comparator<T> first(String tag, Function<? super T, String> language) {
        return Comparator.comparing(text -> !language.apply(text).equals(tag));
    }

    private static <T> Stream<T> stream(Collection<? extends T> texts) {
        return texts.stream().map(text -> text);
    }
}
