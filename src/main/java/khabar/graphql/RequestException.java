package khabar.graphql;

import java.util.Locale;
import java.util.Map;

/** Rejects a request. The message states the problem and the remedy. */
public class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final transient Map<String, Object> details;

    public RequestException(ErrorCode code, String message) {
        this(code, message, Map.of());
    }

    /** The details are for programs, and become error extensions. */
    public RequestException(ErrorCode code, String message, Map<String, Object> details) {
        super(message, null, false, false);
        this.code = code;
        this.details = details;
    }

    public static RequestException badRequest(String message, Object... values) {
        return new RequestException(ErrorCode.BAD_REQUEST, String.format(Locale.ROOT, message, values));
    }

    ErrorCode code() {
        return code;
    }

    Map<String, Object> details() {
        return details;
    }
}
