package khabar.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Choice: the one of several texts that is shown to a reader of certain languages. */
public record LanguageChoice<T>(T text, boolean isFallback) {

    /** Of texts of which there is one in each language: titles, summaries. */
    public static <T> Optional<LanguageChoice<T>> of(
            Collection<? extends T> texts, Function<? super T, String> language, List<String> asked, String otherwise) {
        return of(texts, language, text -> true, asked, otherwise);
    }

    /**
     * A text in the first language asked for that has one, a preferred text before the others; then a preferred one in
     * the language that is shown otherwise, then by language code. Whoever asks for no language gets no fallback.
     */
    public static <T> Optional<LanguageChoice<T>> of(
            Collection<? extends T> texts,
            Function<? super T, String> language,
            Predicate<? super T> preferred,
            List<String> asked,
            String otherwise) {
        Comparator<T> preferredFirst = Comparator.comparing(text -> !preferred.test(text));
        for (var wanted : asked) {
            Comparator<T> exactFirst =
                    Comparator.comparing(text -> !language.apply(text).equals(wanted));
            var found = LanguageChoice.<T>stream(texts)
                    .filter(text -> Languages.suits(wanted, language.apply(text)))
                    .min(exactFirst.thenComparing(preferredFirst));
            if (found.isPresent()) {
                return found.map(text -> new LanguageChoice<>(text, false));
            }
        }
        Comparator<T> otherwiseFirst =
                Comparator.comparing(text -> !language.apply(text).equals(otherwise));
        return LanguageChoice.<T>stream(texts)
                .min(preferredFirst.thenComparing(otherwiseFirst).thenComparing(language::apply))
                .map(text -> new LanguageChoice<>(text, !asked.isEmpty()));
    }

    private static <T> Stream<T> stream(Collection<? extends T> texts) {
        return texts.stream().map(text -> text);
    }
}
