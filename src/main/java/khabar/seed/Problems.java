package khabar.seed;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.TreeSet;
import khabar.seed.source.Position;
import khabar.seed.source.ProblemReporter;

/** Collects the problems of a seed, each once, in the order of files and lines. */
class Problems implements ProblemReporter {

    /** Limits the memory for a large file that has a problem on every line. */
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
