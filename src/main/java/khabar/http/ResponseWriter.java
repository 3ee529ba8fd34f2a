package khabar.http;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.time.Duration;
import java.util.Map;
import khabar.graphql.ErrorCode;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Writes responses as JSON, with their status and caching headers. */
@Component
class ResponseWriter {

    private final JsonMapper json;
    private final Duration maxAge;
    private final ShutdownDrain drain;

    ResponseWriter(JsonMapper json, HttpSettings settings, ShutdownDrain drain) {
        this.drain = drain;
        this.json = json;
        this.maxAge = settings.maxAge();
    }

    /** Response to a POST. */
    ServerResponse response(WebGraphQlResponse response, ResponseMediaType type) {
        return written(builder(status(response, type), type), json.writeValueAsBytes(response.toMap()));
    }

    /** Response to a POST, from JSON with data. */
    ServerResponse response(byte[] body, ResponseMediaType type) {
        return written(builder(type.status(true), type), body);
    }

    /** Writes the body directly, because Spring's message converters took five percent of the request time. */
    private ServerResponse written(ServerResponse.BodyBuilder builder, byte[] body) {
        if (drain.closesConnection()) {
            builder.header(HttpHeaders.CONNECTION, "close");
        }
        return builder.contentLength(body.length).build((request, response) -> {
            response.getOutputStream().write(body);
            return null;
        });
    }

    /** Response to a GET. Caches can store responses without errors. */
    ServerResponse cacheableResponse(
            WebGraphQlResponse response, ResponseMediaType type, String document, @Nullable String operationName) {
        if (!response.getErrors().isEmpty()) {
            checkIsQuery(document, operationName);
            return uncached(status(response, type), type, response.toMap());
        }
        return cacheableResponse(json.writeValueAsBytes(response.toMap()), type);
    }

    /** Response to a GET, from JSON without errors. */
    ServerResponse cacheableResponse(byte[] body, ResponseMediaType type) {
        // Weak, because the tag stays the same when the server or a cache compresses the body.
        var builder = builder(HttpStatus.OK, type)
                .eTag("W/\"" + DigestUtils.sha256Hex(body).substring(0, 32) + "\"")
                .cacheControl(CacheControl.maxAge(maxAge).cachePublic());
        return written(builder, body);
    }

    /** Response when no stored document has the hash that the request sent. Apollo clients check for this message. */
    ServerResponse documentNotFound(ResponseMediaType type) {
        var body = HttpError.body(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
        return uncached(type.status(false), type, body);
    }

    ServerResponse error(HttpError error, ResponseMediaType type) {
        var builder = builder(error.status(), type)
                .headers(headers -> headers.putAll(error.headers()))
                .cacheControl(CacheControl.noStore());
        return written(builder, json.writeValueAsBytes(error.body()));
    }

    private ServerResponse uncached(HttpStatus status, ResponseMediaType type, Map<String, Object> body) {
        return written(builder(status, type).cacheControl(CacheControl.noStore()), json.writeValueAsBytes(body));
    }

    private static HttpStatus status(WebGraphQlResponse response, ResponseMediaType type) {
        return type.status(response.getExecutionResult().isDataPresent());
    }

    private static ServerResponse.BodyBuilder builder(HttpStatus status, ResponseMediaType type) {
        return ServerResponse.status(status).contentType(type.mediaType()).varyBy(HttpHeaders.ACCEPT);
    }

    /**
     * Rejects a GET with a mutation or subscription, with status 405. The operation has already failed, because the
     * schema has only queries.
     */
    private static void checkIsQuery(String document, @Nullable String operationName) {
        if (document.contains("mutation") || document.contains("subscription")) {
            try {
                Parser.parse(document).getDefinitionsOfType(OperationDefinition.class).stream()
                        .filter(operation -> operationName == null || operationName.equals(operation.getName()))
                        .filter(operation -> operation.getOperation() != Operation.QUERY)
                        .findFirst()
                        .ifPresent(operation -> {
                            throw HttpError.methodNotAllowed("This API supports only queries.", "POST");
                        });
            } catch (InvalidSyntaxException e) {
                // The GraphQL response reports the syntax error.
            }
        }
    }
}
