package khabar.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what clients send: parameters of a GET, or the JSON of a POST. */
@Component
class RequestReader {

    private static final List<String> OBJECTS = List.of("variables", "extensions");

    private final JsonMapper json;
    private final int mostBytes;

    RequestReader(JsonMapper json, Limits limits) {
        this.json = json;
        this.mostBytes = (int) limits.requestSize().toBytes();
    }

    GraphQlHttpRequest read(ServerRequest request) throws IOException, ServletException {
        return request.method().equals(HttpMethod.POST) ? ofBody(request) : ofParameters(request);
    }

    private GraphQlHttpRequest ofParameters(ServerRequest request) {
        var parameters = new HashMap<String, @Nullable Object>();
        request.params().forEach((name, values) -> {
            var value = values.getFirst();
            if (values.size() > 1) {
                throw HttpError.badRequest("`%s` is given %d times; give it once.".formatted(name, values.size()));
            }
            if (!value.isEmpty()) {
                var isJson = OBJECTS.contains(name);
                parameters.put(name, isJson ? parsed("`" + name + "`", bytes(value)) : value);
            }
        });
        return GraphQlHttpRequest.of(parameters);
    }

    @SuppressWarnings("unchecked")
    private GraphQlHttpRequest ofBody(ServerRequest request) throws IOException {
        checkContent(request);
        var parsed = parsed("The body", body(request));
        if (parsed instanceof Map<?, ?> parameters) {
            return GraphQlHttpRequest.of((Map<String, @Nullable Object>) parameters);
        }
        throw HttpError.badRequest("The body is %s; send one JSON object, with the document as its `query`."
                .formatted(GraphQlHttpRequest.kind(parsed)));
    }

    private static void checkContent(ServerRequest request) {
        var type = contentType(request).orElseThrow(() -> unsupported("There is no `Content-Type`"));
        if (!MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)) {
            throw unsupported("The `Content-Type` is `%s/%s`".formatted(type.getType(), type.getSubtype()));
        }
        if (type.getCharset() != null && !type.getCharset().equals(StandardCharsets.UTF_8)) {
            throw unsupported("The `Content-Type` has another charset than UTF-8");
        }
        if (request.headers().firstHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            throw unsupported("The body has a `Content-Encoding`");
        }
    }

    private static Optional<MediaType> contentType(ServerRequest request) {
        try {
            return request.headers().contentType();
        } catch (InvalidMediaTypeException e) {
            throw unsupported("The `Content-Type` is no media type");
        }
    }

    private static HttpError unsupported(String message) {
        return new HttpError(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        ErrorCode.BAD_REQUEST,
                        message + "; send `application/json` in UTF-8, as it is.")
                .with("Accept-Post", MediaType.APPLICATION_JSON_VALUE);
    }

    private byte[] body(ServerRequest request) throws IOException {
        if (request.headers().contentLength().orElse(0) > mostBytes) {
            throw tooLarge();
        }
        var body = request.servletRequest().getInputStream().readNBytes(mostBytes + 1);
        if (body.length > mostBytes) {
            throw tooLarge();
        }
        if (body.length == 0) {
            throw HttpError.badRequest("The body is empty; send a JSON object, with the document as its `query`.");
        }
        return body;
    }

    private HttpError tooLarge() {
        return new HttpError(
                HttpStatus.CONTENT_TOO_LARGE,
                ErrorCode.LIMIT_EXCEEDED,
                "The body has more than the %d bytes that are allowed; send several requests.".formatted(mostBytes));
    }

    private @Nullable Object parsed(String what, byte[] text) {
        try {
            return json.readValue(text, Object.class);
        } catch (JacksonException e) {
            var place = e.getLocation();
            var where = place == null ? "" : " at line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
            throw HttpError.badRequest("%s is not JSON%s: %s.".formatted(what, where, reason(e)));
        }
    }

    /** Jackson's words without places, which it tells in terms of its own settings. */
    private static String reason(JacksonException failure) {
        if (!(failure instanceof StreamReadException)) {
            return "something follows its end";
        }
        return String.valueOf(failure.getOriginalMessage())
                .replaceAll(" \\((for Object|for Array|start marker|code \\d|byte).*", "")
                .replaceAll("\\s+", " ");
    }

    private static byte[] bytes(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
