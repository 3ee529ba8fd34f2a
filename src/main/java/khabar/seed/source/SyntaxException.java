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

    /** Appends a remedy if the message contains this text. */
    SyntaxException withAdvice(String text, String advice) {
        var message = String.valueOf(getMessage());
        return message.contains(text) ? new SyntaxException(position, message + advice) : this;
    }

    void reportTo(ProblemReporter problems) {
        problems.report(position, ProblemMessage.of(String.valueOf(getMessage())));
    }
}
