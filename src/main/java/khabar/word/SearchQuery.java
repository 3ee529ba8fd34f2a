package khabar.word;

import static java.util.stream.Collectors.joining;

import java.util.List;
import khabar.text.KnownLanguages;

/** Searches as text that PostgreSQL casts to tsquery; empty if there is nothing to search for. */
public final class SearchQuery {

    /** An article can be in any of these languages, whatever the language of the search. */
    private static final List<String> LANGUAGES =
            KnownLanguages.TAGS.stream().filter(LanguageForms::hasForms).toList();

    private SearchQuery() {}

    /** Query for a search as people type it: words, {@code "phrases"}, {@code -excluded} words, and {@code or}. */
    public static String of(String text) {
        return QueryParser.parse(text).stream()
                .map(terms -> new AllTerms(terms, LANGUAGES).query())
                .collect(joining(" | "));
    }

    /** Query for words next to each other. */
    public static String phrase(String text) {
        return WordQuery.phrase(WordBreaker.words(text), LANGUAGES);
    }
}
