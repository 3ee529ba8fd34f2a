package khabar.seed.source;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file's tokens, from the first to END. */
interface Tokens {

    /** Kind of token. Names in a mapping are SCALARs. */
    enum Token {
        MAPPING,
        SEQUENCE,
        CLOSE,
        SCALAR,
        NULL,
        END
    }

    /** Advances to the next token. Throws a {@link SyntaxException} if the text is malformed. */
    Token next();

    Position position();

    /** Returns what to throw for a parser's error: if the file could not be read, it is not the text that is wrong. */
    static RuntimeException failure(Position position, String message, RuntimeException error) {
        return error.getCause() instanceof IOException unreadable
                ? new UncheckedIOException(unreadable)
                : new SyntaxException(position, message);
    }

    /** The text of the last SCALAR. */
    String text();

    SourceNode.Scalar.Style style();
}
