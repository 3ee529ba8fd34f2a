package khabar.seed.source;

import java.io.Serial;

/** A syntax error, after which the rest of the file or line cannot be read. */
class SyntaxException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Position position;

    SyntaxException(Position position, String message) {
        super(message);
        this.position = position;
    }

    void reportTo(ProblemReporter problems) {
        problems.report(position, ProblemMessage.of(String.valueOf(getMessage())));
    }
}
