package khabar.cost;

import graphql.execution.AbortExecutionException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import khabar.graphql.ErrorCode;
import khabar.graphql.Limits;

/** Exceeded limit. The message states the figure, the limit and a remedy. */
record LimitExceeded(long requested, long allowed, String message) {

    static LimitExceeded documentSize(long characters, Limits limits) {
        return of(
                characters,
                limits.documentSize(),
                "The document has %s characters; at most %s are allowed. Pass values as variables, or send several requests.");
    }

    static LimitExceeded depth(long depth, Limits limits) {
        return of(
                depth,
                limits.depth(),
                "The operation is %s fields deep; at most %s are allowed. Request the innermost objects by ID, in another operation.");
    }

    static LimitExceeded nodes(long nodes, Limits limits) {
        return of(
                nodes,
                limits.nodes(),
                "The operation requests up to %s nodes; at most %s are allowed. Request shorter lists with `first`, or fewer nested lists.");
    }

    static LimitExceeded aliases(String field, long count, Limits limits) {
        return of(
                count,
                limits.aliases(),
                "`" + field
                        + "` is selected %s times in the same selection set; at most %s are allowed. Send several requests, or use a list.");
    }

    static LimitExceeded pageSize(String argument, long size, Limits limits) {
        return of(
                size,
                limits.pageSize(),
                "`" + argument
                        + "` is %s; at most %s are allowed. Request the rest page by page, with the cursors from `pageInfo`.");
    }

    static LimitExceeded batchSize(long size, Limits limits) {
        return of(size, limits.batchSize(), "`ids` has %s IDs; at most %s are allowed. Send several requests.");
    }

    /** GraphQL Java stops counting at the limit. */
    static LimitExceeded values(Limits limits) {
        return of(
                limits.values() + 1L,
                limits.values(),
                "The response has %s or more values; at most %s are allowed. Request fewer nested lists.");
    }

    private static LimitExceeded of(long requested, long allowed, String message) {
        return new LimitExceeded(requested, allowed, String.format(Locale.ROOT, message, requested, allowed));
    }

    AbortExecutionException toException() {
        var details = Map.<String, Object>of("requested", requested, "allowed", allowed);
        return new AbortExecutionException(List.of(ErrorCode.LIMIT_EXCEEDED.toError(message, details)));
    }
}
