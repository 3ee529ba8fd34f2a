package khabar.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words in names that languages translate, while they transliterate the rest: दक्षिण सुमात्रा is South Sumatra. */
final class TranslatedWords {

    /** By normalized word of another language. */
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

    /** Translates the words of a name that the table lists; the other words stay. */
    static String toEnglish(String name) {
        return Arrays.stream(name.split(" "))
                .map(word -> ENGLISH.getOrDefault(Spelling.normalized(word), word))
                .collect(Collectors.joining(" "));
    }

    /**
     * Whether names can omit an English word, such as Province or Company, because it only states the kind of thing
     * that is named.
     */
    static boolean isOptional(String word) {
        return OPTIONAL.contains(word.toLowerCase(Locale.ROOT));
    }
}
