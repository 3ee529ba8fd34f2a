package khabar.plan;

import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Plans an operation before GraphQL Java executes it, unless it has been planned and tried. */
@Component
@Order(PlanInstrumentation.AFTER_LIMITS)
class PlanInstrumentation extends SimplePerformantInstrumentation {

    static final int AFTER_LIMITS = 100;

    private final Operations operations;

    PlanInstrumentation(Operations operations) {
        this.operations = operations;
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
}
