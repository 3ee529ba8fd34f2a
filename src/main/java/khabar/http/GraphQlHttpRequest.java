package khabar.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Request parameters, as specified by "GraphQL over HTTP".
 *
 * @param query the document; null if the request has only the hash of a persisted document
 */
record GraphQlHttpRequest(
        @Nullable String query,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, Object> extensions) {

    static GraphQlHttpRequest of(Map<String, @Nullable Object> parameters) {
        return new GraphQlHttpRequest(
                string("query", present(parameters.get("query"))),
                string("operationName", present(parameters.get("operationName"))),
                GraphQlHttpRequest.<@Nullable Object>object("variables", present(parameters.get("variables"))),
                GraphQlHttpRequest.<Object>object("extensions", present(parameters.get("extensions"))));
    }

    /** An empty parameter counts as omitted, in the URL and in the body. */
    private static @Nullable Object present(@Nullable Object value) {
        return "".equals(value) ? null : value;
    }

    private static @Nullable String string(String name, @Nullable Object value) {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw HttpError.badRequest("`%s` is %s. Send a string.".formatted(name, describe(value)));
    }

    @SuppressWarnings("unchecked")
    private static <V extends @Nullable Object> Map<String, V> object(String name, @Nullable Object value) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return (Map<String, V>) map;
        }
        throw HttpError.badRequest("`%s` is %s. Send an object.".formatted(name, describe(value)));
    }

    /** Returns the name of a JSON value's type, with an article. */
    static String describe(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String string -> "a string";
            case Number number -> "a number";
            case Boolean bool -> "a boolean";
            case Iterable<?> list -> "a list";
            default -> "an object";
        };
    }
}
