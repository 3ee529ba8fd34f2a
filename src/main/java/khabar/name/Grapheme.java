package khabar.name;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Grapheme: letters that are read together, perhaps only at an edge of a word or before others, and the ways in which they are. */
record Grapheme(String text, boolean isBeginning, boolean isEnd, String before, List<Way> ways) {

    /** Of those that are as long, the ones that tell more of where they stand. */
    static final Comparator<Grapheme> LONGEST_FIRST = Comparator.comparingInt(
                    (Grapheme grapheme) -> grapheme.text.length())
            .thenComparing(Grapheme::conditions)
            .reversed();

    /** What ways cost behind one bar, and behind two. */
    private static final double[] COSTS = {0, 0.15, 0.35};

    private static final Pattern WRITTEN = Pattern.compile("(\\^?)([^^$()]+)(?:\\((.+)\\))?(\\$?)");

    /** One way to read letters; no sounds are silence. */
    record Way(String sounds, double cost) {}

    /** From a line of a table, which tells of itself. */
    static Grapheme of(List<String> line) {
        var written = WRITTEN.matcher(Spelling.folded(line.getFirst()));
        if (!written.matches()) {
            throw new IllegalStateException("No letters: " + line);
        }
        var ways = new ArrayList<Way>();
        var bars = 0;
        for (var word : line.subList(1, line.size())) {
            if (word.startsWith("|")) {
                bars = word.length();
            } else {
                ways.add(new Way(word.replace("-", ""), COSTS[bars]));
            }
        }
        return new Grapheme(
                written.group(2),
                !written.group(1).isEmpty(),
                !written.group(4).isEmpty(),
                requireNonNullElse(written.group(3), ""),
                List.copyOf(ways));
    }

    char first() {
        return text.charAt(0);
    }

    private int conditions() {
        return (isBeginning ? 1 : 0) + (isEnd ? 1 : 0) + (before.isEmpty() ? 0 : 1);
    }

    boolean isAt(String word, int at) {
        var end = at + text.length();
        return word.startsWith(text, at)
                && (!isBeginning || at == 0)
                && (!isEnd || end == word.length())
                && (before.isEmpty() || end < word.length() && before.indexOf(word.charAt(end)) >= 0);
    }
}
