package khabar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a name sounds, as far as its letters tell: for comparing names of different scripts. */
public final class Pronunciation {

    /** What a whole name loses that has a word more than was asked for, or its words in another order. */
    private static final double REORDERED = 0.96;

    private static final double LEFT_OUT = 0.9;

    private final List<String> words;
    /** The whole name in one, in each way in which it may be read. */
    private final List<String> readings;

    private Pronunciation(List<String> words, List<String> readings) {
        this.words = words;
        this.readings = readings;
    }

    /**
     * Of a name in Latin letters.
     *
     * @param latin the name, as {@link Spelling#latin} gives it
     * @param script the script that it is spelled in; letters of others have one sound each
     */
    public static Pronunciation of(String latin, String script) {
        var written = words(latin);
        var words = written.stream().map(word -> sounds(word, script)).toList();
        var readings = new ArrayList<>(List.of(String.join("", words)));
        if (script.equals("Latn") && written.stream().anyMatch(Acronyms::isAcronym)) {
            readings.add(String.join(
                    "",
                    written.stream()
                            .map(word -> Sounds.ofOtherScript(Acronyms.spelledOut(word)))
                            .toList()));
        }
        return new Pronunciation(words, readings);
    }

    private static List<String> words(String latin) {
        return Stream.of(latin.replace("'", "").split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String sounds(String word, String script) {
        var small = word.toLowerCase(Locale.ROOT);
        return script.equals("Latn") ? Sounds.ofLatin(small) : Sounds.ofOtherScript(small);
    }

    /** From 0 to 1, which is the same sound; of parts of a name less than of the whole. */
    public double similarity(Pronunciation name) {
        var best = 0.0;
        for (var reading : readings) {
            for (var other : name.readings) {
                best = Math.max(best, Sounds.similarity(reading, other));
            }
        }
        if (words.size() > 1 || name.words.size() > 1) {
            best = Math.max(best, REORDERED * byWords(name));
        }
        return name.words.size() > 1 ? Math.max(best, LEFT_OUT * ofPart(name)) : best;
    }

    /** Each word with the best that is left; what has no counterpart counts less than what is wrong. */
    private double byWords(Pronunciation name) {
        var left = new ArrayList<>(name.words);
        var found = 0.0;
        var asked = 0.0;
        for (var word : words) {
            var weight = Sounds.weight(word);
            asked += weight;
            var best = left.stream()
                    .mapToDouble(other -> Sounds.similarity(word, other))
                    .max()
                    .orElse(0);
            found += weight * best;
            left.stream()
                    .filter(other -> Sounds.similarity(word, other) == best)
                    .findFirst()
                    .ifPresent(left::remove);
        }
        var rest = left.stream().mapToDouble(Sounds::weight).sum();
        return asked == 0 ? 0 : found / asked * (1 - 0.3 * rest / (rest + asked));
    }

    /** The whole of what is asked in words run together, without the first or the last word of the name. */
    private double ofPart(Pronunciation name) {
        var asked = readings.getFirst();
        var size = name.words.size();
        return Math.max(
                Sounds.similarity(asked, String.join("", name.words.subList(0, size - 1))),
                Sounds.similarity(asked, String.join("", name.words.subList(1, size))));
    }

    @Override
    public String toString() {
        return words + " " + readings;
    }
}
