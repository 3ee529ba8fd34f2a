package khabar.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Thrown when a seed is not loaded because it has problems. */
public class InvalidSeedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int MAX_SHOWN_OF_A_KIND = 5;

    private final transient List<Problem> problems;
    private final transient Map<String, Integer> counts;

    /**
     * @param problems the problems to list
     * @param counts how many problems there are of each kind, listed or not
     */
    InvalidSeedException(List<Problem> problems, Map<String, Integer> counts, int total) {
        super(total == 1 ? "The seed has 1 problem." : "The seed has %s problems.".formatted(total));
        this.problems = List.copyOf(problems);
        this.counts = Map.copyOf(counts);
    }

    /** The problems, sorted by file and line. At most 1,000 of the same kind and 10,000 in all. */
    public List<Problem> problems() {
        return problems;
    }

    /** The problems as lines to print. Only the first five of a kind have their own lines. */
    public List<String> summary() {
        var lines = new ArrayList<String>();
        var shown = new HashMap<String, Integer>();
        for (var problem : problems) {
            var number = shown.merge(problem.kind(), 1, Integer::sum);
            if (number <= MAX_SHOWN_OF_A_KIND) {
                lines.add(problem.toString());
            }
            var more = counts.getOrDefault(problem.kind(), 0) - MAX_SHOWN_OF_A_KIND;
            if (number == MAX_SHOWN_OF_A_KIND && more > 0) {
                lines.add(String.format(Locale.ROOT, "… and %,d more like it", more));
            }
        }
        return lines;
    }
}
