package khabar.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.InvalidSyntaxError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorClassification;
import graphql.validation.ValidationErrorType;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Adds a code to errors without one. These are syntax and validation errors, which GraphQL Java reports before any
 * field is fetched.
 */
@Component
class ErrorCodeInstrumentation extends SimplePerformantInstrumentation {

    private static final Set<ValidationErrorClassification> COMPLEXITY_ERRORS =
            Set.of(ValidationErrorType.MaxQueryDepthExceeded, ValidationErrorType.MaxQueryFieldsExceeded);

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        if (result.getErrors().stream().allMatch(ErrorCodeInstrumentation::hasCode)) {
            return CompletableFuture.completedFuture(result);
        }
        var errors = result.getErrors().stream()
                .map(ErrorCodeInstrumentation::withCode)
                .toList();
        return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(errors)));
    }

    private static boolean hasCode(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey("code");
    }

    private static GraphQLError withCode(GraphQLError error) {
        if (hasCode(error)) {
            return error;
        }
        return GraphqlErrorBuilder.newError()
                .message("%s", ErrorMessages.shortened(message(error)))
                .locations(error.getLocations())
                .path(error.getPath())
                .errorType(error.getErrorType())
                .extensions(codeOf(error).extensions(error.getExtensions()))
                .build();
    }

    private static String message(GraphQLError error) {
        return error instanceof InvalidSyntaxError syntax && !isLimitExceeded(error)
                ? SyntaxMessages.of(syntax)
                : ErrorMessages.simplified(error.getMessage());
    }

    private static ErrorCode codeOf(GraphQLError error) {
        if (error.getErrorType() instanceof ErrorCode code) {
            return code;
        }
        return isLimitExceeded(error) ? ErrorCode.LIMIT_EXCEEDED : ErrorCode.BAD_REQUEST;
    }

    /**
     * Whether the error comes from GraphQL Java's own limits on tokens, operation fields, operation depth and
     * introspection.
     */
    private static boolean isLimitExceeded(GraphQLError error) {
        return switch (error) {
            case InvalidSyntaxError syntax -> syntax.getMessage().contains("parsing has been cancelled");
            case ValidationError invalid -> COMPLEXITY_ERRORS.contains(invalid.getValidationErrorType());
            default -> error instanceof GoodFaithIntrospection.BadFaithIntrospectionError;
        };
    }
}
