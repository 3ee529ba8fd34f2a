package khabar.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends: the parameters of GraphQL over HTTP.
 *
 * @param query the document; null if it is called by its hash
 */
record GraphQlHttpRequest(
        @Nullable String query,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, Object> extensions) {

    static GraphQlHttpRequest of(Map<String, @Nullable Object> parameters) {
        return new GraphQlHttpRequest(
                text("query", parameters.get("query")),
                text("operationName", parameters.get("operationName")),
                GraphQlHttpRequest.<@Nullable Object>map("variables", parameters.get("variables")),
                GraphQlHttpRequest.<Object>map("extensions", parameters.get("extensions")));
    }

    private static @Nullable String text(String name, @Nullable Object value) {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw HttpError.badRequest("`%s` is %s; give a string.".formatted(name, kind(value)));
    }

    @SuppressWarnings("unchecked")
    private static <V extends @Nullable Object> Map<String, V> map(String name, @Nullable Object value) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return (Map<String, V>) map;
        }
        throw HttpError.badRequest("`%s` is %s; give an object.".formatted(name, kind(value)));
    }

    static String kind(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> "a string";
            case Number number -> "a number";
            case Boolean truth -> "a truth value";
            case Iterable<?> list -> "a list";
            default -> "an object";
        };
    }
}
