package khabar.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Machine-readable error codes, which are the values of {@code extensions.code}. */
public enum ErrorCode implements ErrorClassification {

    /**
     * The request is malformed, invalid against the schema, or has an invalid argument. The message says what is wrong.
     */
    BAD_REQUEST,

    /**
     * A filter refers to something that does not exist, by its key, name, identifier or ID; {@code
     * extensions.suggestions} lists similar keys or names, if there are any. A lookup that finds nothing returns null,
     * not an error.
     */
    NOT_FOUND,

    /** A name matches more than one entity; {@code extensions.candidates} lists their keys. */
    AMBIGUOUS,

    /** The request exceeds a limit. The message states the figure and the limit. */
    LIMIT_EXCEEDED,

    /**
     * The server does not know, or no longer knows, the document with this hash. Send the document and the hash once.
     */
    PERSISTED_QUERY_NOT_FOUND,

    /** The client has requested too much in a short time. The header {@code Retry-After} says when to go on. */
    RATE_LIMITED,

    /** The request took too long. Request less data, or use a narrower filter. */
    TIMEOUT,

    /** The database is not available, or too many requests are running. The same request can succeed later. */
    UNAVAILABLE,

    /** An error in the server. The log has details under {@code extensions.executionId}. */
    INTERNAL;

    /** Creates an error for a whole request, without a path. */
    public GraphQLError toError(String message, Map<String, Object> details) {
        return toError(GraphqlErrorBuilder.newError(), message, details);
    }

    /** Creates an error with this code, and with the builder's path and location. */
    GraphQLError toError(GraphqlErrorBuilder<?> builder, String message, Map<String, Object> details) {
        return builder.message("%s", ErrorMessages.shortened(message))
                .errorType(this)
                .extensions(extensions(details))
                .build();
    }

    /** Returns the error extensions, which are the code and then the details by name, the same in every process. */
    Map<String, Object> extensions(@Nullable Map<String, Object> details) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", name());
        if (details != null) {
            extensions.putAll(new TreeMap<>(details));
        }
        return extensions;
    }
}
