package khabar.word;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lexemes under which a word of a script with blanks is indexed and searched. */
final class Readings {

    private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}&&\\p{IsLatin}]{2,6}");

    private Readings() {}

    /** Readings of a word: as spelled, and its base forms in each of the languages. */
    static Set<String> of(String word, List<String> languages) {
        var readings = WordFolding.variants(word);
        readings.addAll(LanguageForms.of(languages, word));
        return readings;
    }

    /** Lexemes of a word or its parts in capitals, which tell WHO from who; empty if none is in capitals. */
    static List<String> acronyms(WrittenWord.Spaced word) {
        var words = Stream.of(word.joined(), String.join("", word.head()));
        return Stream.concat(words, word.parts().stream())
                .distinct()
                .filter(Readings::isAcronym)
                .map(letters -> "!" + letters)
                .toList();
    }

    static boolean isAcronym(String word) {
        return ACRONYM.matcher(word).matches();
    }

    /** Lexeme of every text in a language. */
    static String marker(String language) {
        return "@" + language;
    }
}
