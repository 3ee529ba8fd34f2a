package khabar.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sounds, a letter each: what it costs to leave one out, and to take one for another, and which letters of keys they are. */
final class Sounds {

    private static final int LETTERS = 128;
    private static final double UNLIKE = 1.1;
    /** Those of which the script does not tell which of several they are. */
    private static final String SEVERAL = "@ABDEFGHJKLMNOPQRTWY";

    private static final double[] OUT = new double[LETTERS];
    private static final double[][] DISTANCE = new double[LETTERS][LETTERS];
    private static final Map<Character, List<String>> KEYS = new HashMap<>();
    /** Letters of keys for vowels and what is often heard as one. */
    private static final Set<String> AT_BEGINNINGS = Set.of("a", "h", "v", "y");

    static {
        Arrays.fill(OUT, 1);
        for (int sound = 0; sound < LETTERS; sound++) {
            Arrays.fill(DISTANCE[sound], UNLIKE);
            DISTANCE[sound][sound] = 0;
        }
        ResourceTable.of("sounds.txt").forEach(Sounds::add);
        for (char sound = 0; sound < LETTERS; sound++) {
            compareBy(sound);
        }
    }

    private Sounds() {}

    private static void add(List<String> line) {
        var words = line.subList(2, line.size());
        switch (line.getFirst()) {
            case "out" -> words.forEach(sound -> OUT[sound.charAt(0)] = Double.parseDouble(line.get(1)));
            case "for" -> words.forEach(pair -> alike(pair.charAt(0), pair.charAt(1), Double.parseDouble(line.get(1))));
            case "key" ->
                KEYS.put(
                        line.get(1).charAt(0),
                        words.stream().map(key -> key.replace("-", "")).toList());
            default -> throw new IllegalStateException("Unknown in sounds.txt: " + line);
        }
    }

    private static void alike(char one, char other, double distance) {
        DISTANCE[one][other] = distance;
        DISTANCE[other][one] = distance;
    }

    /** Sounds that a script does not tell from this one are as near to each other as they are to it. */
    private static void compareBy(char sound) {
        for (int one = 0; one < LETTERS; one++) {
            for (int other = 0; other < LETTERS; other++) {
                if (isSeveral(one) && isSeveral(other)) {
                    DISTANCE[one][other] =
                            Math.min(DISTANCE[one][other], DISTANCE[one][sound] + DISTANCE[sound][other]);
                }
            }
        }
    }

    private static boolean isSeveral(int sound) {
        return SEVERAL.indexOf(sound) >= 0;
    }

    static double out(char sound) {
        return OUT[sound];
    }

    static double distance(char one, char other) {
        return DISTANCE[one][other];
    }

    /** Letters of keys that may stand for a sound, at the beginning of a key or later; "" for none. */
    static List<String> keys(char sound, boolean isFirst) {
        var letters = KEYS.getOrDefault(sound, List.of(Character.toString(sound)));
        return isFirst
                ? letters
                : letters.stream()
                        .map(letter -> AT_BEGINNINGS.contains(letter) ? "" : letter)
                        .distinct()
                        .toList();
    }

    static double weight(CharSequence sounds) {
        return sounds.chars().mapToDouble(sound -> OUT[sound]).sum();
    }

    /** One that scripts without vowel signs leave to the reader. */
    static boolean isVowel(char sound) {
        return "aeiou".indexOf(sound) >= 0;
    }
}
