package khabar.name;

import java.util.List;
import java.util.stream.Stream;

/** Splits names into words of letters, marks and digits. */
final class NameTokenizer {

    private NameTokenizer() {}

    /** Apostrophes do not split words: O'Brien is one word. */
    static List<String> words(String name) {
        return Stream.of(Spelling.folded(name).replace("'", "").split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
