package khabar.observation;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import khabar.graphql.ErrorCode;
import khabar.graphql.FailureCause;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * An operation, and how it ended.
 *
 * @param code of its gravest error; null if it has none
 * @param nodes its cost; null if it was rejected before that was known
 * @param cause what failed, if the client is not told; empty otherwise
 */
public record FinishedOperation(
        OperationCall call,
        OperationOutcome outcome,
        @Nullable ErrorCode code,
        @Nullable Integer nodes,
        String cause,
        Duration elapsed) {

    /** Data without errors, data with errors, or errors only. */
    public enum OperationOutcome {
        SUCCESS,
        PARTIAL,
        ERROR
    }

    public static FinishedOperation succeeded(OperationCall call, int nodes) {
        return new FinishedOperation(call, OperationOutcome.SUCCESS, null, nodes, "", call.elapsed());
    }

    public static FinishedOperation rejected(OperationCall call, ErrorCode code, String message) {
        return new FinishedOperation(call, OperationOutcome.ERROR, code, null, message, call.elapsed());
    }

    public static FinishedOperation answered(OperationCall call, WebGraphQlResponse response) {
        return new FinishedOperation(
                call, outcome(response), code(response), nodes(response), cause(response), call.elapsed());
    }

    private static OperationOutcome outcome(WebGraphQlResponse response) {
        if (response.getErrors().isEmpty()) {
            return OperationOutcome.SUCCESS;
        }
        return response.getExecutionResult().getData() == null ? OperationOutcome.ERROR : OperationOutcome.PARTIAL;
    }

    private static @Nullable ErrorCode code(WebGraphQlResponse response) {
        return response.getErrors().stream()
                .map(error ->
                        ErrorCode.valueOf(String.valueOf(error.getExtensions().get("code"))))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Integer nodes(WebGraphQlResponse response) {
        return response.getExtensions().get("cost") instanceof Map<?, ?> cost
                        && cost.get("nodesRequested") instanceof Integer nodes
                ? nodes
                : null;
    }

    private static String cause(WebGraphQlResponse response) {
        FailureCause cause = response.getExecutionInput().getGraphQLContext().get(FailureCause.class);
        return cause == null ? "" : cause.message();
    }
}
