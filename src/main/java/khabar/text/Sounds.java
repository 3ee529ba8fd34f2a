package khabar.text;

import java.util.Arrays;
import java.util.List;

/** Sounds, a letter each: what it costs to leave one out, and to take one for another. */
final class Sounds {

    private static final int LETTERS = 128;
    private static final double UNLIKE = 1.1;
    /** Those of which the script does not tell which of several they are. */
    private static final String SEVERAL = "@ABDEFGHJKLMNOPQRTWY";

    private static final double[] OUT = new double[LETTERS];
    private static final double[][] DISTANCE = new double[LETTERS][LETTERS];

    static {
        Arrays.fill(OUT, 1);
        for (int sound = 0; sound < LETTERS; sound++) {
            Arrays.fill(DISTANCE[sound], UNLIKE);
            DISTANCE[sound][sound] = 0;
        }
        TextTable.of("sounds.txt").forEach(Sounds::add);
        for (char sound = 0; sound < LETTERS; sound++) {
            compareBy(sound);
        }
    }

    private Sounds() {}

    private static void add(List<String> line) {
        var cost = Double.parseDouble(line.get(1));
        var sounds = line.subList(2, line.size());
        switch (line.getFirst()) {
            case "out" -> sounds.forEach(sound -> OUT[sound.charAt(0)] = cost);
            case "for" -> sounds.forEach(pair -> alike(pair.charAt(0), pair.charAt(1), cost));
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

    static double weight(String sounds) {
        return sounds.chars().mapToDouble(sound -> OUT[sound]).sum();
    }

    /** One that scripts without vowel signs leave to the reader. */
    static boolean isVowel(char sound) {
        return "aeiou".indexOf(sound) >= 0;
    }
}
