package khabar.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Tells the caller of a field that failed what it means for them, and the log what happened. */
@Component
public class FieldErrorResolver extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(FieldErrorResolver.class);

    /** Class of SQL states: a limit of the program is exceeded. Spring takes it for a database that does not answer. */
    private static final String TOO_COMPLEX = "54";

    /** SQL state of a text with a character that the database's encoding lacks. In Unicode that is the first alone. */
    private static final String NO_CHARACTER = "22021";

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        if (sqlState(failure).startsWith(TOO_COMPLEX)) {
            var message = "The request is too complex for the database; filter more simply, or send several requests.";
            return error(environment, ErrorCode.LIMIT_EXCEEDED, message, Map.of());
        }
        return switch (failure) {
            case RequestException refused ->
                error(environment, refused.code(), String.valueOf(refused.getMessage()), refused.details());
            case BindException unreadable ->
                error(
                        environment,
                        ErrorCode.BAD_REQUEST,
                        "An argument cannot be read: " + fields(unreadable) + ".",
                        Map.of());
            case CannotGetJdbcConnectionException lost -> unavailable(lost, environment);
            case DataAccessResourceFailureException lost -> unavailable(lost, environment);
            case QueryTimeoutException slow ->
                error(
                        environment,
                        ErrorCode.TIMEOUT,
                        "The request took too long; ask for less, or filter more narrowly.",
                        Map.of());
            default -> other(failure, environment);
        };
    }

    private static GraphQLError other(Throwable failure, DataFetchingEnvironment environment) {
        if (isDataException(failure)) {
            return incomparable(failure, environment);
        }
        // GraphQL Java reads arguments when a field first asks for them, and only then sees some of their faults.
        return failure instanceof GraphQLError unreadable
                ? error(environment, ErrorCode.BAD_REQUEST, ErrorMessages.plain(unreadable.getMessage()), Map.of())
                : internal(failure, environment);
    }

    private static GraphQLError incomparable(Throwable failure, DataFetchingEnvironment environment) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        LOG.info(
                "Execution {} has an argument that PostgreSQL refuses: {}",
                environment.getExecutionId(),
                cause.getMessage());
        var message = "An argument has a value that cannot be compared with the data";
        var reason = NO_CHARACTER.equals(sqlState(failure)) ? ": no text there has the character U+0000" : "";
        return error(environment, ErrorCode.BAD_REQUEST, message + reason + ".", Map.of());
    }

    private static GraphQLError unavailable(Exception lost, DataFetchingEnvironment environment) {
        LOG.error("The database does not answer", lost);
        return error(
                environment,
                ErrorCode.UNAVAILABLE,
                "The database does not answer at present; try again later.",
                Map.of());
    }

    private static GraphQLError internal(Throwable failure, DataFetchingEnvironment environment) {
        var id = environment.getExecutionId().toString();
        LOG.error(
                "Execution {} failed at {}",
                id,
                environment.getExecutionStepInfo().getPath(),
                failure);
        var message = "Khabar failed at this field; the server's log has more under the executionId.";
        return error(environment, ErrorCode.INTERNAL, message, Map.of("executionId", id));
    }

    private static String fields(BindException unreadable) {
        return String.join(
                ", ",
                unreadable.getFieldErrors().stream()
                        .map(field -> "`" + field.getField() + "`")
                        .toList());
    }

    /** Class 22 of the SQL standard: a value out of range, not of its type, or with a character that no text may have. */
    private static boolean isDataException(Throwable failure) {
        return sqlState(failure).startsWith("22");
    }

    private static String sqlState(Throwable failure) {
        return failure instanceof DataAccessException refused
                        && refused.getMostSpecificCause() instanceof SQLException cause
                ? String.valueOf(cause.getSQLState())
                : "";
    }

    private static GraphQLError error(
            DataFetchingEnvironment environment, ErrorCode code, String message, Map<String, Object> details) {
        return GraphqlErrorBuilder.newError(environment)
                .message("%s", message)
                .errorType(code)
                .extensions(withCode(code, details))
                .build();
    }

    /** Error of a request as a whole, before any field is read. */
    public static GraphQLError error(ErrorCode code, String message, Map<String, Object> details) {
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .errorType(code)
                .extensions(withCode(code, details))
                .build();
    }

    /** Extensions with the code at the first place. */
    static Map<String, Object> withCode(ErrorCode code, @Nullable Map<String, Object> extensions) {
        var all = new LinkedHashMap<String, Object>();
        all.put("code", code.name());
        if (extensions != null) {
            all.putAll(extensions);
        }
        return all;
    }
}
