package khabar.graphql;

import graphql.ErrorClassification;

/** What went wrong, for programs: the values of {@code extensions.code}. */
public enum ErrorCode implements ErrorClassification {

    /** The request is not well-formed, not valid against the schema, or asks for something that cannot be; the message says what. */
    BAD_REQUEST,

    /** Kept for what a request may require one day: at present nothing gives it. A look-up that finds nothing is null, not an error. */
    NOT_FOUND,

    /** A name stands for more than one entity; {@code extensions.candidates} lists their keys. */
    AMBIGUOUS,

    /** The request asks for more than is allowed; the message names the figure and the limit. */
    LIMIT_EXCEEDED,

    /** A document is called by a hash that is not known, or no longer: send it with its hash once. */
    PERSISTED_QUERY_NOT_FOUND,

    /** The request took longer than is allowed: ask for less, or filter more narrowly. */
    TIMEOUT,

    /** The database does not answer at present; the same request may succeed later. */
    UNAVAILABLE,

    /** A fault of the server; {@code extensions.executionId} finds it in the log. */
    INTERNAL
}
