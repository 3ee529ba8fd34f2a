package khabar.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that names have in common, which languages translate where they spell the rest of the name: दक्षिण सुमात्रा is South Sumatra. */
final class NameWords {

    private static final Map<String, String> ENGLISH = new HashMap<>();
    private static final Set<String> LIGHT = new HashSet<>();

    static {
        ResourceTable.of("words.txt").forEach(NameWords::add);
    }

    private NameWords() {}

    private static void add(List<String> line) {
        var english = line.getFirst().replace("*", "");
        if (line.getFirst().endsWith("*")) {
            LIGHT.add(english.toLowerCase(Locale.ROOT));
        }
        line.stream().skip(1).forEach(word -> ENGLISH.putIfAbsent(Spelling.normalized(word), english));
    }

    /** The name with the English word for each that is known. */
    static String translated(String name) {
        return Arrays.stream(name.split(" "))
                .map(word -> ENGLISH.getOrDefault(Spelling.normalized(word), word))
                .collect(Collectors.joining(" "));
    }

    /** Whether an English word tells only of what kind something is, so that names may lack it. */
    static boolean isLight(String word) {
        return LIGHT.contains(word.toLowerCase(Locale.ROOT));
    }
}
