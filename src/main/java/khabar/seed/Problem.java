package khabar.seed;

import khabar.seed.source.Position;
import khabar.seed.source.ProblemMessage;

/**
 * A problem at a position in a seed. The message says what is wrong and, if possible, what was probably meant.
 *
 * @param kind what problems of the same mistake have in common
 */
public record Problem(String file, int line, int column, String message, String kind) {

    static Problem of(Position position, ProblemMessage message) {
        return new Problem(position.file(), position.line(), position.column(), message.text(), message.kind());
    }

    @Override
    public String toString() {
        return "%s:%s:%s: %s".formatted(file, line, column, message);
    }
}
