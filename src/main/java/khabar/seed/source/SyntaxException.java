package khabar.seed.source;

import java.io.Serial;

/** A file, or a line of it, that cannot be read on. */
class SyntaxException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Position mark;

    SyntaxException(Position mark, String message) {
        super(message);
        this.mark = mark;
    }

    void tell(Findings findings) {
        findings.add(mark, String.valueOf(getMessage()));
    }
}
