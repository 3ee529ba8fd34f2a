package khabar.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khabar.graphql.ErrorCode;
import khabar.graphql.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads request parameters from the URL of a GET, or from the JSON body of a POST. */
@Component
class RequestReader {

    private static final List<String> JSON_PARAMETERS = List.of("variables", "extensions");

    private final JsonMapper json;
    private final int maxBytes;
    private final Duration timeout;

    RequestReader(JsonMapper json, Limits limits, HttpSettings settings) {
        this.json = json;
        this.timeout = settings.requestTimeout();
        this.maxBytes = (int) limits.requestSize().toBytes();
    }

    GraphQlHttpRequest read(ServerRequest request) throws IOException, ServletException {
        return request.method().equals(HttpMethod.POST) ? readBody(request) : readParameters(request);
    }

    private GraphQlHttpRequest readParameters(ServerRequest request) {
        var parameters = new HashMap<String, @Nullable Object>();
        request.params().forEach((name, values) -> {
            var value = values.getFirst();
            if (values.size() > 1) {
                throw HttpError.badRequest("`%s` is present %s times. Send it once.".formatted(name, values.size()));
            }
            if (!value.isEmpty()) {
                var isJson = JSON_PARAMETERS.contains(name);
                parameters.put(name, isJson ? parse("`" + name + "`", value.getBytes(StandardCharsets.UTF_8)) : value);
            }
        });
        return GraphQlHttpRequest.of(parameters);
    }

    @SuppressWarnings("unchecked")
    private GraphQlHttpRequest readBody(ServerRequest request) throws IOException {
        checkContentType(request);
        var value = parse("The body", body(request));
        if (value instanceof Map<?, ?> parameters) {
            return GraphQlHttpRequest.of((Map<String, @Nullable Object>) parameters);
        }
        throw HttpError.badRequest("The body is %s. Send a JSON object with the document as its `query`."
                .formatted(GraphQlHttpRequest.describe(value)));
    }

    private static void checkContentType(ServerRequest request) {
        var type = contentType(request).orElseThrow(() -> unsupported("`Content-Type` is missing"));
        if (!MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)) {
            throw unsupported("`Content-Type` is `%s/%s`".formatted(type.getType(), type.getSubtype()));
        }
        if (type.getCharset() != null && !type.getCharset().equals(StandardCharsets.UTF_8)) {
            throw unsupported("`Content-Type` has a charset other than UTF-8");
        }
        if (request.headers().firstHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            throw unsupported("The body has a `Content-Encoding`");
        }
    }

    private static Optional<MediaType> contentType(ServerRequest request) {
        try {
            return request.headers().contentType();
        } catch (InvalidMediaTypeException e) {
            throw unsupported("`Content-Type` is not a valid media type");
        }
    }

    private static HttpError unsupported(String message) {
        return new HttpError(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        ErrorCode.BAD_REQUEST,
                        message + ". Send `application/json` in UTF-8, without a `Content-Encoding`.")
                .with("Accept-Post", MediaType.APPLICATION_JSON_VALUE);
    }

    private byte[] body(ServerRequest request) throws IOException {
        if (request.headers().contentLength().orElse(0) > maxBytes) {
            throw tooLarge();
        }
        var body = read(request.servletRequest().getInputStream());
        if (body.length > maxBytes) {
            throw tooLarge();
        }
        if (body.length == 0) {
            throw HttpError.badRequest("The body is empty. Send a JSON object with the document as its `query`.");
        }
        return body;
    }

    private byte[] read(InputStream body) throws IOException {
        try {
            return new TimedInput(body, timeout).read(maxBytes + 1);
        } catch (SocketTimeoutException e) {
            throw new HttpError(
                            HttpStatus.REQUEST_TIMEOUT,
                            ErrorCode.TIMEOUT,
                            "The body did not arrive within %s seconds. Send it again.".formatted(timeout.toSeconds()))
                    .with(HttpHeaders.CONNECTION, "close");
        }
    }

    private HttpError tooLarge() {
        return new HttpError(
                HttpStatus.CONTENT_TOO_LARGE,
                ErrorCode.LIMIT_EXCEEDED,
                "The body is larger than %s bytes. Send several requests.".formatted(maxBytes));
    }

    private @Nullable Object parse(String name, byte[] text) {
        try {
            return json.readValue(text, Object.class);
        } catch (JacksonException e) {
            var location = e.getLocation();
            var position = location == null || location.getColumnNr() < 1
                    ? ""
                    : " at line %s, column %s".formatted(location.getLineNr(), location.getColumnNr());
            throw HttpError.badRequest("%s is not valid JSON%s: %s.".formatted(name, position, JsonErrors.reason(e)));
        }
    }
}
