package khabar.seed;

import java.util.List;

/** Thrown when a seed is not loaded because it has problems. */
public class InvalidSeedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    InvalidSeedException(List<Problem> problems, int unlisted) {
        super(message(problems.size(), unlisted));
        this.problems = List.copyOf(problems);
    }

    private static String message(int listed, int unlisted) {
        if (unlisted > 0) {
            return "The seed has %s problems, and %s more that are not listed.".formatted(listed, unlisted);
        }
        return listed == 1 ? "The seed has 1 problem." : "The seed has %s problems.".formatted(listed);
    }

    /** The problems, sorted by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
