package khabar.http;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import khabar.graphql.ErrorCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/** Response media type. */
enum ResponseMediaType {

    /**
     * Legacy media type, and the default if the client accepts both. Every GraphQL response has status 200, even with
     * errors.
     */
    JSON("json"),

    /** GraphQL's own media type. The status is 400 if the operation was not executed. */
    GRAPHQL("graphql-response+json");

    private final MediaType mediaType;

    ResponseMediaType(String subtype) {
        this.mediaType = new MediaType("application", subtype, StandardCharsets.UTF_8);
    }

    MediaType mediaType() {
        return mediaType;
    }

    /** Returns the media type that the client prefers. */
    static ResponseMediaType of(ServerRequest request) {
        var accepted = accepted(request);
        if (accepted.isEmpty()) {
            return JSON;
        }
        return accepted.stream()
                .filter(range -> range.getQualityValue() > 0)
                .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
                .flatMap(range -> List.of(values()).stream().filter(type -> range.includes(type.mediaType)))
                .findFirst()
                .orElseThrow(
                        () -> new HttpError(
                                HttpStatus.NOT_ACCEPTABLE,
                                ErrorCode.BAD_REQUEST,
                                "Responses are `application/graphql-response+json` or `application/json`. Set `Accept` to one of them."));
    }

    private static List<MediaType> accepted(ServerRequest request) {
        try {
            return request.headers().accept();
        } catch (InvalidMediaTypeException e) {
            throw HttpError.badRequest("`Accept` is not a valid list of media types. Send `application/json`.");
        }
    }

    HttpStatus status(boolean executed) {
        return executed || this == JSON ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }
}
