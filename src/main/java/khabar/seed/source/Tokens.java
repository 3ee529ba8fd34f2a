package khabar.seed.source;

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

    /** The text of the last SCALAR. */
    String text();

    SourceNode.Scalar.Style style();
}
