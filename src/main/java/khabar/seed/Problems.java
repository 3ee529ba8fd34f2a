package khabar.seed;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.TreeSet;
import khabar.seed.source.Position;
import khabar.seed.source.ProblemReporter;

/** Collects a seed's problems without duplicates, sorted by file and line. */
class Problems implements ProblemReporter {

    /** Limits memory use when every line of a large file has a problem. */
    private static final int MAX_LISTED = 10_000;

    private final TreeSet<Problem> listed = new TreeSet<>(comparing(Problem::file)
            .thenComparing(Problem::line)
            .thenComparing(Problem::column)
            .thenComparing(Problem::message));

    private int unlisted;

    @Override
    public void report(Position position, String message) {
        var problem = new Problem(position.file(), position.line(), position.column(), message);
        if (listed.size() < MAX_LISTED) {
            listed.add(problem);
        } else if (!listed.contains(problem)) {
            unlisted++;
        }
    }

    List<Problem> list() {
        return List.copyOf(listed);
    }

    void throwIfAny() {
        if (!listed.isEmpty()) {
            throw new InvalidSeedException(list(), unlisted);
        }
    }
}
