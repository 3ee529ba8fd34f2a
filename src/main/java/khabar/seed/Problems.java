package khabar.seed;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import khabar.seed.source.Position;
import khabar.seed.source.ProblemMessage;
import khabar.seed.source.ProblemReporter;

/** Collects a seed's problems without duplicates, sorted by file and line. */
class Problems implements ProblemReporter {

    /** Limits memory use when every line of a large file has a problem. */
    private static final int MAX_LISTED = 10_000;

    /** Leaves room for other problems. */
    private static final int MAX_LISTED_OF_A_KIND = 1_000;

    private final TreeSet<Problem> listed = new TreeSet<>(comparing(Problem::file)
            .thenComparing(Problem::line)
            .thenComparing(Problem::column)
            .thenComparing(Problem::message));

    private final Map<String, Integer> counts = new HashMap<>();
    private int total;

    @Override
    public void report(Position position, ProblemMessage message) {
        var problem = Problem.of(position, message);
        if (listed.contains(problem)) {
            return;
        }
        total++;
        var ofKind = counts.merge(message.kind(), 1, Integer::sum);
        if (ofKind <= MAX_LISTED_OF_A_KIND && listed.size() < MAX_LISTED) {
            listed.add(problem);
        }
    }

    List<Problem> list() {
        return List.copyOf(listed);
    }

    void throwIfAny() {
        if (total > 0) {
            throw new InvalidSeedException(list(), counts, total);
        }
    }
}
