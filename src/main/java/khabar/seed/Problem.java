package khabar.seed;

/** A problem at a position in a seed. The message says what is wrong and, if possible, what was probably meant. */
public record Problem(String file, int line, int column, String message) {

    @Override
    public String toString() {
        return "%s:%s:%s: %s".formatted(file, line, column, message);
    }
}
