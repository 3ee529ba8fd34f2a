package khabar.seed;

/** What is wrong at one place of a seed, and what was probably meant. */
public record Problem(String file, int line, int column, String message) {

    @Override
    public String toString() {
        return "%s:%d:%d: %s".formatted(file, line, column, message);
    }
}
