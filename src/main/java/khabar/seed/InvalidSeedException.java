package khabar.seed;

import java.util.List;

/** A seed that is not loaded, because it has problems: all of them, in the order of files and lines. */
public class InvalidSeedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public InvalidSeedException(List<Problem> problems) {
        super(
                problems.size() == 1
                        ? "The seed has a problem."
                        : "The seed has %d problems.".formatted(problems.size()));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
