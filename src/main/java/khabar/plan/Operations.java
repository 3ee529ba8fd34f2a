package khabar.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import khabar.graphql.Limits;
import khabar.plan.PlanCache.CheckedPlan;
import khabar.plan.PlanCache.KnownOperation;
import khabar.plan.PlanCache.OperationKey;
import khabar.plan.result.JsonOutput;
import khabar.sql.Statements;
import khabar.table.Filters;
import khabar.table.InputLookups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Plans operations, and writes their responses. */
@Component
public class Operations {

    private static final int EXPECTED_RESPONSE_SIZE = 16_384;

    private final TypeRegistry registry;
    private final Filters filters;
    private final InputLookups lookups;
    private final Statements statements;
    private final OperationCheck check;
    private final Limits limits;
    private final JsonMapper json;
    private final PlanCache cache;

    Operations(
            TypeRegistry registry,
            Filters filters,
            InputLookups lookups,
            Statements statements,
            OperationCheck check,
            Limits limits,
            JsonMapper json,
            PlanCache cache) {
        this.registry = registry;
        this.filters = filters;
        this.lookups = lookups;
        this.statements = statements;
        this.check = check;
        this.limits = limits;
        this.json = json;
        this.cache = cache;
    }

    /** Response of an operation that has been tried, for GraphQL Java to complete if the writer could not. */
    public static final class Attempt {

        private final byte @Nullable [] response;
        private final Execution execution;

        private Attempt(byte @Nullable [] response, Execution execution) {
            this.response = response;
            this.execution = execution;
        }

        /** The response; null if GraphQL Java has to make it. */
        public byte @Nullable [] response() {
            return response;
        }

        /** Passes on what was read, so that GraphQL Java does not read it again. */
        public void addTo(GraphQLContext.Builder context) {
            context.of(Execution.class, execution);
        }
    }

    /** Plans an operation that GraphQL Java has validated and is about to execute. */
    Execution execution(ExecutionContext context) {
        var key = new OperationKey(
                context.getExecutionInput().getQuery(),
                context.getExecutionInput().getOperationName());
        var operation = new KnownOperation(
                context.getGraphQLSchema(),
                context.getOperationDefinition(),
                context.getFragmentsByName(),
                new Shape());
        var variables = context.getCoercedVariables();
        return execution(plan(key, operation, variables).plan(), operation, variables);
    }

    private Execution execution(OperationPlan plan, KnownOperation operation, CoercedVariables variables) {
        return new Execution(plan, operation.schema(), variables, statements);
    }

    /**
     * Tries to write the response of an operation.
     *
     * @return null if the operation is not known, or cannot be written, and was not tried. GraphQL Java checks null for a
     *     variable with a default, because the document does not show whether null is allowed.
     */
    public @Nullable Attempt write(
            String document, @Nullable String operationName, Map<String, @Nullable Object> variables) {
        var key = new OperationKey(document, operationName);
        var operation = cache.operation(key);
        if (operation == null || variables.values().stream().anyMatch(Objects::isNull)) {
            return null;
        }
        Execution execution;
        CheckedPlan plan;
        try {
            var coerced = coerced(operation, variables);
            plan = plan(key, operation, coerced);
            execution = execution(plan.plan(), operation, coerced);
        } catch (RuntimeException invalid) {
            return null;
        }
        return plan.plan().isWritable() ? new Attempt(written(plan, execution), execution) : null;
    }

    @SuppressWarnings("NullAway") // GraphQL Java allows null in the map, but does not say so.
    private static CoercedVariables coerced(KnownOperation operation, Map<String, @Nullable Object> variables) {
        return ValuesResolver.coerceVariableValues(
                operation.schema(),
                operation.definition().getVariableDefinitions(),
                RawVariables.of(variables),
                GraphQLContext.getDefault(),
                Locale.ENGLISH);
    }

    private byte @Nullable [] written(CheckedPlan plan, Execution execution) {
        try {
            var output = new JsonOutput(EXPECTED_RESPONSE_SIZE, limits.values());
            output.raw(JsonOutput.ascii("{\"data\":{"));
            var isFirst = true;
            for (var root : plan.plan().roots()) {
                if (!isFirst) {
                    output.raw((byte) ',');
                }
                isFirst = false;
                root.field().write(execution.row(root), output);
            }
            output.raw(JsonOutput.ascii("},\"extensions\":"));
            output.raw(plan.extensions());
            output.raw((byte) '}');
            return output.toBytes();
        } catch (RuntimeException failure) {
            return null;
        }
    }

    private CheckedPlan plan(OperationKey key, KnownOperation operation, CoercedVariables variables) {
        return cache.plan(key, operation, variables, () -> {
            var extensions = check.check(operation.schema(), operation.definition(), operation.fragments(), variables);
            var planner = new Planner(operation.schema(), registry, filters, lookups, operation.fragments(), variables);
            return new CheckedPlan(
                    planner.plan(operation.definition()), json.writeValueAsBytes(extensions), planner.shape);
        });
    }
}
