package khabar.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khabar.graphql.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Rejects a request before GraphQL executes it. The message states the problem and the remedy. */
class HttpError extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final ErrorCode code;
    private final transient HttpHeaders headers = new HttpHeaders();

    HttpError(HttpStatus status, ErrorCode code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static HttpError badRequest(String message) {
        return new HttpError(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message);
    }

    static HttpError methodNotAllowed(String message, String allowed) {
        return new HttpError(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_REQUEST, message)
                .with(HttpHeaders.ALLOW, allowed);
    }

    HttpError with(String header, String value) {
        headers.set(header, value);
        return this;
    }

    HttpStatus status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }

    HttpHeaders headers() {
        return headers;
    }

    Map<String, Object> body() {
        return body(code, String.valueOf(getMessage()));
    }

    /** Returns a response with one error, whose fields have the order of the GraphQL specification. */
    static Map<String, Object> body(ErrorCode code, String message) {
        var error = new LinkedHashMap<String, Object>();
        error.put("message", message);
        error.put("extensions", Map.of("code", code.name()));
        return Map.of("errors", List.of(error));
    }
}
