package khabar.plan;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Plans an operation before GraphQL Java executes it, unless it has been planned and tried. Adds hints to its response.
 */
@Component
@Order(PlanInstrumentation.AFTER_LIMITS)
class PlanInstrumentation extends SimplePerformantInstrumentation {

    static final int AFTER_LIMITS = 100;

    private final Operations operations;
    private final KeyHints hints;

    PlanInstrumentation(Operations operations, KeyHints hints) {
        this.operations = operations;
        this.hints = hints;
    }

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext context,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        if (!context.getGraphQLContext().hasKey(Execution.class)) {
            context.getGraphQLContext().put(Execution.class, operations.execution(context));
        }
        return context;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        Execution execution = parameters.getGraphQLContext().get(Execution.class);
        var found = execution == null ? List.of() : hints.of(execution);
        return CompletableFuture.completedFuture(
                found.isEmpty()
                        ? result
                        : result.transform(builder -> builder.addExtension(KeyHints.EXTENSION, found)));
    }
}
