package khabar.http;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import khabar.graphql.ErrorCode;
import khabar.graphql.FailureCause;
import khabar.plan.KnownOperations;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/** Logs one line for each request that took too long or could not be answered, but no more than ten a second. */
@Component
class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    private static final Set<ErrorCode> LOGGED = EnumSet.of(ErrorCode.TIMEOUT, ErrorCode.UNAVAILABLE);
    private static final int MAX_LINES = 10;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final KnownOperations operations;
    private long windowStart = System.nanoTime();
    private int lines;
    private int leftOut;

    FailureLog(KnownOperations operations) {
        this.operations = operations;
    }

    /** The request before its execution. */
    record Call(GraphQlHttpRequest request, String document, long startNanos) {

        private long millis() {
            return Duration.ofNanos(System.nanoTime() - startNanos).toMillis();
        }
    }

    void add(Call call, HttpError error) {
        if (LOGGED.contains(error.code())) {
            write(call, "-", error.code(), String.valueOf(error.getMessage()));
        }
    }

    void add(Call call, WebGraphQlResponse response) {
        response.getErrors().stream()
                .map(error -> error.getErrorType())
                .filter(LOGGED::contains)
                .findFirst()
                .ifPresent(code -> write(call, cost(response), code, cause(response)));
    }

    private static Object cost(WebGraphQlResponse response) {
        return response.getExtensions().get("cost") instanceof Map<?, ?> cost
                ? Objects.requireNonNullElse(cost.get("nodesRequested"), "-")
                : "-";
    }

    private static String cause(WebGraphQlResponse response) {
        FailureCause cause = response.getExecutionInput().getGraphQLContext().get(FailureCause.class);
        return cause == null ? "" : cause.message().replaceAll("\\s+", " ");
    }

    private void write(Call call, Object cost, Object code, String cause) {
        if (isAllowed()) {
            LOG.warn(
                    "operation={} document={} cost={} ms={} code={} {}{}",
                    operations.name(call.document, call.request.operationName()),
                    DigestUtils.sha256Hex(call.document),
                    cost,
                    call.millis(),
                    code,
                    cause,
                    takeLeftOut());
        }
    }

    private synchronized boolean isAllowed() {
        var now = System.nanoTime();
        if (now - windowStart >= SECOND) {
            windowStart = now;
            lines = 0;
        }
        if (lines < MAX_LINES) {
            lines++;
            return true;
        }
        leftOut++;
        return false;
    }

    private synchronized String takeLeftOut() {
        var text = leftOut == 0 ? "" : " (%s lines before this one were left out)".formatted(leftOut);
        leftOut = 0;
        return text;
    }
}
