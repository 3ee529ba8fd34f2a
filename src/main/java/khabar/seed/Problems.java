package khabar.seed;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.TreeSet;
import khabar.seed.source.Findings;
import khabar.seed.source.Position;

/** The problems of a seed, each once, in the order of files and lines. */
class Problems implements Findings {

    /** More than anybody reads, and few enough for a file of which every line is bad. */
    private static final int MOST = 10_000;

    private final TreeSet<Problem> found = new TreeSet<>(comparing(Problem::file)
            .thenComparing(Problem::line)
            .thenComparing(Problem::column)
            .thenComparing(Problem::message));

    private int more;

    @Override
    public void add(Position mark, String message) {
        var problem = new Problem(mark.file(), mark.line(), mark.column(), message);
        if (found.size() < MOST) {
            found.add(problem);
        } else if (!found.contains(problem)) {
            more++;
        }
    }

    List<Problem> list() {
        return List.copyOf(found);
    }

    void refuseAny() {
        if (!found.isEmpty()) {
            throw new InvalidSeedException(list(), more);
        }
    }
}
