package khabar.seed.source;

/** A file as a series of tokens, from the first to END. */
interface Tokens {

    /** What a token is; a name is a SCALAR that stands where a mapping has one. */
    enum Token {
        MAPPING,
        LISTING,
        CLOSE,
        SCALAR,
        NULL,
        END
    }

    /** Goes to the next token; a {@link SyntaxException} where there is none. */
    Token next();

    Position mark();

    /** The text of the SCALAR that was read last. */
    String text();

    SourceNode.Scalar.Style style();
}
