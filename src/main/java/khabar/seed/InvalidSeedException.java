package khabar.seed;

import java.util.List;

/** A seed that is not loaded, because it has problems: in the order of files and lines. */
public class InvalidSeedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    InvalidSeedException(List<Problem> problems, int more) {
        super(message(problems.size(), more));
        this.problems = List.copyOf(problems);
    }

    private static String message(int told, int more) {
        if (more > 0) {
            return "The seed has %d problems, and %d more that are not told.".formatted(told, more);
        }
        return told == 1 ? "The seed has a problem." : "The seed has %d problems.".formatted(told);
    }

    public List<Problem> problems() {
        return problems;
    }
}
