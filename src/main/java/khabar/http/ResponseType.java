package khabar.http;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import khabar.graphql.ErrorCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/** Media type of an answer. */
enum ResponseType {

    /** The older one, and that of whoever takes anything: 200 for all that GraphQL has an answer to, errors as well. */
    JSON("json"),

    /** GraphQL's own: 400 for what is not run. */
    GRAPHQL("graphql-response+json");

    private final MediaType type;

    ResponseType(String subtype) {
        this.type = new MediaType("application", subtype, StandardCharsets.UTF_8);
    }

    MediaType type() {
        return type;
    }

    /** The one that a client likes best. */
    static ResponseType of(ServerRequest request) {
        var accepted = accepted(request);
        if (accepted.isEmpty()) {
            return JSON;
        }
        return accepted.stream()
                .filter(range -> range.getQualityValue() > 0)
                .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
                .flatMap(range -> List.of(values()).stream().filter(each -> range.includes(each.type)))
                .findFirst()
                .orElseThrow(
                        () -> new HttpError(
                                HttpStatus.NOT_ACCEPTABLE,
                                ErrorCode.BAD_REQUEST,
                                "Answers are `application/graphql-response+json` or `application/json`; `Accept` one of them."));
    }

    private static List<MediaType> accepted(ServerRequest request) {
        try {
            return request.headers().accept();
        } catch (InvalidMediaTypeException e) {
            throw HttpError.badRequest("The header `Accept` is not a list of media types.");
        }
    }

    HttpStatus status(boolean isRun) {
        return isRun || this == JSON ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }
}
