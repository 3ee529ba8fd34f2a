package khabar.cost;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.ResultNodesInfo;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.validation.QueryComplexityLimits;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import khabar.cost.Cost.Excess;
import khabar.graphql.ErrorCode;
import khabar.graphql.FieldErrorResolver;
import khabar.graphql.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Lets operations in that keep to the limits, and refuses others before anything is read; tells of each what it costs. */
@Component
@EnableConfigurationProperties(Limits.class)
class LimitInstrumentation extends SimplePerformantInstrumentation {

    /** Where the context of a request has its {@link Cost}. */
    static final String COST = "khabar.cost";

    private final Limits limits;
    private final QueryComplexityLimits complexity;

    LimitInstrumentation(Limits limits) {
        this.limits = limits;
        this.complexity = QueryComplexityLimits.newLimits()
                .maxDepth(Limits.DEEPEST)
                .maxFieldsCount(limits.fields())
                .build();
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        var size = input.getQuery().length();
        if (size > limits.documentSize()) {
            throw refusal(
                    Excess.of(
                            size,
                            limits.documentSize(),
                            "The document has %d characters, at most %d are allowed; give values as variables, or send several requests."));
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
        var cost = Cost.of(operation, limits);
        operation.getGraphQLContext().put(COST, cost);
        if (cost.onlyCost()) {
            return withoutOtherFields(operation);
        }
        if (cost.excess() != null) {
            throw refusal(cost.excess());
        }
        return operation;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        Cost cost = parameters.getGraphQLContext().get(COST);
        var answer = isTooLong(parameters) ? tooLong() : result;
        return CompletableFuture.completedFuture(
                cost == null ? answer : answer.transform(told -> told.addExtension("cost", cost.told(limits))));
    }

    private static boolean isTooLong(InstrumentationExecutionParameters parameters) {
        ResultNodesInfo values = parameters.getGraphQLContext().get(ResultNodesInfo.RESULT_NODES_INFO);
        return values != null && values.isMaxResultNodesExceeded();
    }

    /** GraphQL Java has left the rest null, without a word. */
    private ExecutionResult tooLong() {
        return refusal(Excess.of(
                        limits.values() + 1L,
                        limits.values(),
                        "The answer has %d values or more, at most %d are allowed; ask for fewer lists within lists."))
                .toExecutionResult();
    }

    private static AbortExecutionException refusal(Excess excess) {
        var figures = Map.<String, Object>of("requested", excess.requested(), "allowed", excess.allowed());
        return new AbortExecutionException(
                List.of(FieldErrorResolver.error(ErrorCode.LIMIT_EXCEEDED, excess.message(), figures)));
    }

    private static ExecutionContext withoutOtherFields(ExecutionContext operation) {
        var all = operation.getOperationDefinition();
        var costs = new SelectionSet(
                costs(all.getSelectionSet(), operation.getFragmentsByName()).toList());
        return operation.transform(
                only -> only.operationDefinition(all.transform(definition -> definition.selectionSet(costs))));
    }

    /** Selections without the fields that are not asked for their cost; conditions stay with those that are. */
    private static Stream<Selection<?>> costs(SelectionSet selections, Map<String, FragmentDefinition> fragments) {
        return selections.getSelections().stream().flatMap(selection -> switch (selection) {
            case Field field -> field.getName().equals("operationCost") ? Stream.of(field) : Stream.empty();
            case InlineFragment inline ->
                Stream.of(inline.transform(only -> only.selectionSet(new SelectionSet(
                        costs(inline.getSelectionSet(), fragments).toList()))));
            case FragmentSpread spread -> {
                var fragment = Objects.requireNonNull(fragments.get(spread.getName()));
                yield Stream.of(InlineFragment.newInlineFragment()
                        .typeCondition(fragment.getTypeCondition())
                        .directives(spread.getDirectives())
                        .selectionSet(new SelectionSet(
                                costs(fragment.getSelectionSet(), fragments).toList()))
                        .build());
            }
            default -> Stream.empty();
        });
    }
}
