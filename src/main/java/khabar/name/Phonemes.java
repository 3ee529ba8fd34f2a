package khabar.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phonemes with their edit costs and key letters. A phoneme is one ASCII letter. {@code phonemes.txt} lists them all.
 */
final class Phonemes {

    private static final int CODES = 128;
    private static final double DEFAULT_SUBSTITUTION_COST = 1.1;
    /** Ambiguous phonemes. Each represents one of several phonemes, but the script does not show which. */
    private static final String AMBIGUOUS = "@ABCDEFGHIJKLMNOPQRTUVWXY";

    private static final double[] DELETION = new double[CODES];
    private static final double[][] SUBSTITUTION = new double[CODES][CODES];
    private static final Map<Character, List<String>> KEY_LETTERS = new HashMap<>();
    /** Key letters for vowels and for consonants that are often heard as vowels. */
    private static final Set<String> ONLY_AT_START = Set.of("a", "h", "v", "y");

    static {
        Arrays.fill(DELETION, 1);
        for (int phoneme = 0; phoneme < CODES; phoneme++) {
            Arrays.fill(SUBSTITUTION[phoneme], DEFAULT_SUBSTITUTION_COST);
            SUBSTITUTION[phoneme][phoneme] = 0;
        }
        ResourceTable.of("phonemes.txt").forEach(Phonemes::add);
        for (char phoneme = 0; phoneme < CODES; phoneme++) {
            relaxThrough(phoneme);
        }
    }

    private Phonemes() {}

    private static void add(List<String> line) {
        var words = line.subList(2, line.size());
        switch (line.getFirst()) {
            case "del" -> words.forEach(phoneme -> DELETION[phoneme.charAt(0)] = Double.parseDouble(line.get(1)));
            case "sub" ->
                words.forEach(pair -> relate(pair.charAt(0), pair.charAt(1), Double.parseDouble(line.get(1))));
            case "key" ->
                KEY_LETTERS.put(
                        line.get(1).charAt(0),
                        words.stream().map(key -> key.replace("-", "")).toList());
            default -> throw new IllegalStateException("Unknown line in phonemes.txt: " + line);
        }
    }

    private static void relate(char one, char other, double cost) {
        SUBSTITUTION[one][other] = cost;
        SUBSTITUTION[other][one] = cost;
    }

    /**
     * Limits the substitution costs of ambiguous phonemes to the cost of a detour through this phoneme. This is one
     * step of the Floyd-Warshall algorithm.
     */
    private static void relaxThrough(char phoneme) {
        for (int one = 0; one < CODES; one++) {
            for (int other = 0; other < CODES; other++) {
                if (isAmbiguous(one) && isAmbiguous(other)) {
                    SUBSTITUTION[one][other] = Math.min(
                            SUBSTITUTION[one][other], SUBSTITUTION[one][phoneme] + SUBSTITUTION[phoneme][other]);
                }
            }
        }
    }

    private static boolean isAmbiguous(int phoneme) {
        return AMBIGUOUS.indexOf(phoneme) >= 0;
    }

    static double deletionCost(char phoneme) {
        return DELETION[phoneme];
    }

    static double substitutionCost(char one, char other) {
        return SUBSTITUTION[one][other];
    }

    /**
     * Returns the letters that can represent a phoneme in a key. A letter is an empty string if the key omits the
     * phoneme.
     */
    static List<String> keyLetters(char phoneme, boolean isAtStart) {
        var letters = KEY_LETTERS.getOrDefault(phoneme, List.of(Character.toString(phoneme)));
        return isAtStart
                ? letters
                : letters.stream()
                        .map(letter -> ONLY_AT_START.contains(letter) ? "" : letter)
                        .distinct()
                        .toList();
    }

    /** Returns the total deletion cost of these phonemes. */
    static double weight(CharSequence phonemes) {
        return phonemes.chars().mapToDouble(phoneme -> DELETION[phoneme]).sum();
    }

    /** Whether scripts without vowel signs can leave a phoneme unwritten. */
    static boolean isVowel(char phoneme) {
        return "aeiou".indexOf(phoneme) >= 0;
    }
}
