package khabar.seed.source;

/** The tokens of a file, from the first to END. */
interface Tokens {

    /** Kind of a token. The names in a mapping are SCALARs. */
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
