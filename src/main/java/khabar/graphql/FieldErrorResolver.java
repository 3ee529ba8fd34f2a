package khabar.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.sql.SQLException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Maps an exception from a field to a GraphQL error. Logs the details that the client cannot see. */
@Component
class FieldErrorResolver extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(FieldErrorResolver.class);

    /** SQLSTATE class "program limit exceeded", which Spring treats as an unavailable database. */
    private static final String PROGRAM_LIMIT_EXCEEDED = "54";

    /** SQLSTATE that the function {@code fill_periods} raises. */
    private static final String TOO_MANY_PERIODS = "54K01";

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String DISK_FULL = "53100";

    /**
     * SQLSTATE class "data exception", for values that are out of range, have the wrong type or contain an invalid
     * character.
     */
    private static final String DATA_EXCEPTION = "22";

    /** SQLSTATE "character not in repertoire". In Unicode, only U+0000 is missing from PostgreSQL's repertoire. */
    private static final String INVALID_CHARACTER = "22021";

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        if (sqlState(failure).equals(TOO_MANY_PERIODS)) {
            var message =
                    "`fill` would add more than 5,000 rows. Fill a shorter range, or count by longer periods or fewer"
                            + " values.";
            return error(environment, ErrorCode.LIMIT_EXCEEDED, message);
        }
        if (sqlState(failure).startsWith(PROGRAM_LIMIT_EXCEEDED)) {
            var message = "The request is too complex for the database. Simplify the filter, or send several requests.";
            return error(environment, ErrorCode.LIMIT_EXCEEDED, message);
        }
        if (sqlState(failure).equals(LOCK_NOT_AVAILABLE)) {
            var message = "The request waited too long for data that is locked. Send it again later.";
            return error(environment, ErrorCode.TIMEOUT, message);
        }
        return switch (failure) {
            case RequestException rejected ->
                rejected.code()
                        .toError(
                                GraphqlErrorBuilder.newError(environment),
                                String.valueOf(rejected.getMessage()),
                                rejected.details());
            case DataAccessResourceFailureException noDatabase -> unavailable(noDatabase, environment);
            case QueryTimeoutException timeout -> {
                var message = "The request took too long. Request less data, or use a narrower filter.";
                yield error(environment, ErrorCode.TIMEOUT, message);
            }
            default -> other(failure, environment);
        };
    }

    private static GraphQLError other(Throwable failure, DataFetchingEnvironment environment) {
        if (sqlState(failure).startsWith(DATA_EXCEPTION)) {
            return rejectedByDatabase(failure, environment);
        }
        // GraphQL Java coerces arguments when a field first needs them. Only then does it find some of their errors.
        return failure instanceof GraphQLError invalid
                ? error(environment, ErrorCode.BAD_REQUEST, ErrorMessages.simplified(invalid.getMessage()))
                : internal(failure, environment);
    }

    private static GraphQLError rejectedByDatabase(Throwable failure, DataFetchingEnvironment environment) {
        LOG.info(
                "Execution {} has an argument that PostgreSQL rejects: {}",
                environment.getExecutionId(),
                NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
        var message = sqlState(failure).equals(INVALID_CHARACTER)
                ? "An argument contains the character U+0000, which no text in the data contains. Remove it."
                : "An argument value is out of range or malformed. Check the arguments of this field.";
        return error(environment, ErrorCode.BAD_REQUEST, message);
    }

    private static GraphQLError unavailable(Exception failure, DataFetchingEnvironment environment) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure).getMessage();
        environment.getGraphQlContext().put(FailureCause.class, new FailureCause(String.valueOf(cause)));
        if (sqlState(failure).equals(DISK_FULL)) {
            var message = "The disk of the database is full. Try again later.";
            return ErrorCode.UNAVAILABLE.toError(
                    GraphqlErrorBuilder.newError(environment), message, Map.of("reason", "DISK_FULL"));
        }
        return error(environment, ErrorCode.UNAVAILABLE, "The database is currently unavailable. Try again later.");
    }

    private static GraphQLError internal(Throwable failure, DataFetchingEnvironment environment) {
        var id = environment.getExecutionId().toString();
        var path = environment.getExecutionStepInfo().getPath();
        LOG.error("Execution {} failed at {}", id, path, failure);
        var message = "Internal error in this field. Search the server log for the `executionId`.";
        return ErrorCode.INTERNAL.toError(
                GraphqlErrorBuilder.newError(environment), message, Map.of("executionId", id));
    }

    /** Returns the SQLSTATE of a failed statement. Empty for other failures. */
    private static String sqlState(Throwable failure) {
        return failure instanceof DataAccessException access
                        && access.getMostSpecificCause() instanceof SQLException cause
                ? String.valueOf(cause.getSQLState())
                : "";
    }

    private static GraphQLError error(DataFetchingEnvironment environment, ErrorCode code, String message) {
        return code.toError(GraphqlErrorBuilder.newError(environment), message, Map.of());
    }
}
