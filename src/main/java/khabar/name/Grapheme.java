package khabar.name;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One or more letters that represent phonemes together.
 *
 * @param followers letters of which one must follow; empty if anything can follow
 * @param alternatives the phonemes that the letters can represent, most common first
 */
record Grapheme(
        String letters, boolean onlyAtStart, boolean onlyAtEnd, String followers, List<Alternative> alternatives) {

    /**
     * Among graphemes of equal length, the one with the most conditions comes first, because it is the most specific.
     */
    static final Comparator<Grapheme> LONGEST_MATCH_FIRST = Comparator.comparingInt(
                    (Grapheme grapheme) -> grapheme.letters.length())
            .thenComparing(Grapheme::conditionCount)
            .reversed();

    /** Cost of an alternative, indexed by the number of bars before it in the table. */
    private static final double[] COST_BY_BARS = {0, 0.15, 0.35};

    private static final Pattern NOTATION = Pattern.compile("(\\^?)([^^$()]+)(?:\\((.+)\\))?(\\$?)");

    /** One reading of the letters: its phonemes, empty if the letters are silent, and its cost. */
    record Alternative(String phonemes, double cost) {}

    /** Parses a table line. A comment in {@code graphemes_Latn.txt} explains the notation. */
    static Grapheme parse(List<String> line) {
        var notation = NOTATION.matcher(Spelling.folded(line.getFirst()));
        if (!notation.matches()) {
            throw new IllegalStateException("Not a grapheme: " + line);
        }
        var alternatives = new ArrayList<Alternative>();
        var bars = 0;
        for (var word : line.subList(1, line.size())) {
            if (word.startsWith("|")) {
                bars = word.length();
            } else {
                alternatives.add(new Alternative(word.replace("-", ""), COST_BY_BARS[bars]));
            }
        }
        return new Grapheme(
                notation.group(2),
                !notation.group(1).isEmpty(),
                !notation.group(4).isEmpty(),
                requireNonNullElse(notation.group(3), ""),
                List.copyOf(alternatives));
    }

    char firstLetter() {
        return letters.charAt(0);
    }

    private int conditionCount() {
        return (onlyAtStart ? 1 : 0) + (onlyAtEnd ? 1 : 0) + (followers.isEmpty() ? 0 : 1);
    }

    boolean matches(String word, int at) {
        var end = at + letters.length();
        return word.startsWith(letters, at)
                && (!onlyAtStart || at == 0)
                && (!onlyAtEnd || end == word.length())
                && (followers.isEmpty() || end < word.length() && followers.indexOf(word.charAt(end)) >= 0);
    }
}
