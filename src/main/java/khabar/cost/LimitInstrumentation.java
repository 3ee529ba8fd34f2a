package khabar.cost;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.ResultNodesInfo;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection;
import graphql.validation.QueryComplexityLimits;
import java.util.concurrent.CompletableFuture;
import khabar.graphql.Limits;
import khabar.plan.OperationCheck.CheckedOperation;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Rejects operations that exceed the limits before execution, and adds each operation's cost to its response. */
@Component
@EnableConfigurationProperties(Limits.class)
@Order(0)
class LimitInstrumentation extends SimplePerformantInstrumentation {

    /** Key for the {@link Cost} in a request's GraphQL context. */
    static final String COST = "khabar.cost";

    private final Limits limits;
    private final QueryComplexityLimits complexity;

    LimitInstrumentation(Limits limits) {
        this.limits = limits;
        this.complexity = QueryComplexityLimits.newLimits()
                .maxDepth(Limits.MAX_DEPTH)
                .maxFieldsCount(limits.fields())
                .build();
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        var size = input.getQuery().length();
        if (size > limits.documentSize()) {
            throw LimitExceeded.documentSize(size, limits).toException();
        }
        input.getGraphQLContext()
                .put(QueryComplexityLimits.KEY, complexity)
                .put(ResultNodesInfo.MAX_RESULT_NODES, limits.values());
        if (!limits.introspection()) {
            input.getGraphQLContext().put(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true);
        }
        return input;
    }

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext operation,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        var cost = CostCounter.cost(
                operation.getGraphQLSchema(),
                operation.getOperationDefinition(),
                operation.getFragmentsByName(),
                operation.getCoercedVariables(),
                limits);
        operation.getGraphQLContext().put(COST, cost).put(CheckedOperation.class, cost.toCheckedOperation(limits));
        if (cost.dryRun()) {
            return DryRun.of(operation);
        }
        if (cost.exceeded() != null) {
            throw cost.exceeded().toException();
        }
        return operation;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        // GraphQL Java returns null for values beyond the limit, without an error.
        var response = hasTooManyValues(parameters)
                ? LimitExceeded.values(limits).toException().toExecutionResult()
                : result;
        Cost cost = parameters.getGraphQLContext().get(COST);
        return CompletableFuture.completedFuture(
                cost == null
                        ? response
                        : response.transform(builder -> builder.addExtension(
                                "cost", OperationCost.of(cost, limits).toMap())));
    }

    private static boolean hasTooManyValues(InstrumentationExecutionParameters parameters) {
        ResultNodesInfo values = parameters.getGraphQLContext().get(ResultNodesInfo.RESULT_NODES_INFO);
        return values != null && values.isMaxResultNodesExceeded();
    }
}
