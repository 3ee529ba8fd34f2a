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

    /** Advances to the next token; throws a {@link SyntaxException} if there is none. */
    Token next();

    Position position();

    /** The text of the last SCALAR. */
    String text();

    SourceNode.Scalar.Style style();
}
