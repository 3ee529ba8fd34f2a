package khabar.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that languages translate in a name whose other words they transliterate: दक्षिण सुमात्रा is South Sumatra. */
final class TranslatedWords {

    /** English words, keyed by the normalized word in the other language. */
    private static final Map<String, String> ENGLISH = new HashMap<>();

    private static final Set<String> OPTIONAL = new HashSet<>();

    static {
        ResourceTable.of("translated_words.txt").forEach(TranslatedWords::add);
    }

    private TranslatedWords() {}

    private static void add(List<String> line) {
        var english = line.getFirst().replace("*", "");
        if (line.getFirst().endsWith("*")) {
            OPTIONAL.add(english.toLowerCase(Locale.ROOT));
        }
        line.stream().skip(1).forEach(word -> ENGLISH.putIfAbsent(Spelling.normalized(word), english));
    }

    /** Translates the words that the table lists, and keeps the others. */
    static String toEnglish(String name) {
        return Arrays.stream(name.split(" "))
                .map(word -> ENGLISH.getOrDefault(Spelling.normalized(word), word))
                .collect(Collectors.joining(" "));
    }

    /**
     * Whether names can omit this English word. Province and Company are optional, because they only state the kind of
     * thing.
     */
    static boolean isOptional(String word) {
        return OPTIONAL.contains(word.toLowerCase(Locale.ROOT));
    }
}
