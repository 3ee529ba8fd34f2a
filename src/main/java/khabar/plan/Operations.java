package khabar.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import khabar.graphql.Limits;
import khabar.plan.OperationCheck.CheckedOperation;
import khabar.plan.PlanCache.CheckedPlan;
import khabar.plan.PlanCache.KnownOperation;
import khabar.plan.PlanCache.OperationKey;
import khabar.plan.result.JsonOutput;
import khabar.plan.result.NotWritable;
import khabar.plan.result.ResponseTooLarge;
import khabar.sql.Statements;
import khabar.table.Filters;
import khabar.table.InputLookups;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Plans operations, and writes their responses. */
@Component
public class Operations {

    private static final Logger LOG = LoggerFactory.getLogger(Operations.class);

    private static final int EXPECTED_RESPONSE_SIZE = 16_384;

    private final TypeRegistry registry;
    private final Filters filters;
    private final InputLookups lookups;
    private final Statements statements;
    private final OperationCheck operationCheck;
    private final Limits limits;
    private final JsonMapper json;
    private final PlanCache cache;
    private final KeyHints hints;

    Operations(
            TypeRegistry registry,
            Filters filters,
            InputLookups lookups,
            Statements statements,
            OperationCheck operationCheck,
            Limits limits,
            JsonMapper json,
            PlanCache cache,
            KeyHints hints) {
        this.registry = registry;
        this.filters = filters;
        this.lookups = lookups;
        this.statements = statements;
        this.operationCheck = operationCheck;
        this.limits = limits;
        this.json = json;
        this.cache = cache;
        this.hints = hints;
    }

    /** The response, or what has been read so far, so that GraphQL Java does not read it again. */
    public static final class Attempt {

        private final byte @Nullable [] response;
        private final int nodes;
        private final Execution execution;

        private Attempt(byte @Nullable [] response, int nodes, Execution execution) {
            this.response = response;
            this.nodes = nodes;
            this.execution = execution;
        }

        /** The response; null if GraphQL Java has to make it. */
        public byte @Nullable [] response() {
            return response;
        }

        /** The cost. */
        public int nodes() {
            return nodes;
        }

        /** Passes on what has been read. */
        public void addTo(GraphQLContext.Builder context) {
            context.of(Execution.class, execution);
        }
    }

    /** Plans an operation that GraphQL Java has validated and is about to execute. */
    Execution execution(ExecutionContext context) {
        var key = new OperationKey(
                context.getExecutionInput().getQuery(),
                context.getExecutionInput().getOperationName());
        var operation = KnownOperation.of(
                key, context.getGraphQLSchema(), context.getOperationDefinition(), context.getFragmentsByName());
        var variables = context.getCoercedVariables();
        var plan = plan(
                operation,
                variables,
                () -> Objects.requireNonNull(context.getGraphQLContext().get(CheckedOperation.class)));
        return execution(plan.plan(), operation, variables);
    }

    private Execution execution(OperationPlan plan, KnownOperation operation, CoercedVariables variables) {
        return new Execution(plan, operation.schema(), variables, statements);
    }

    /**
     * Tries to write the response of an operation.
     *
     * @return null, without reading anything, if the operation is unknown or invalid
     */
    public @Nullable Attempt write(
            String document, @Nullable String operationName, Map<String, @Nullable Object> variables) {
        var key = new OperationKey(document, operationName);
        var operation = cache.operation(key);
        if (operation == null || hasUncheckedNull(operation, variables)) {
            return null;
        }
        Execution execution;
        CheckedPlan plan;
        try {
            var coerced = coerced(operation, variables);
            plan = plan(
                    operation,
                    coerced,
                    () -> operationCheck.check(
                            operation.schema(), operation.definition(), operation.fragments(), coerced));
            execution = execution(plan.plan(), operation, coerced);
        } catch (RuntimeException invalid) {
            return null;
        }
        return new Attempt(plan.plan().isWritable() ? written(plan, execution) : null, plan.nodes(), execution);
    }

    /** GraphQL Java checks null for a variable with a default: the document alone does not show whether it is allowed. */
    private static boolean hasUncheckedNull(KnownOperation operation, Map<String, @Nullable Object> variables) {
        return operation.definition().getVariableDefinitions().stream()
                .anyMatch(variable -> variable.getDefaultValue() != null
                        && variables.containsKey(variable.getName())
                        && variables.get(variable.getName()) == null);
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
            output.raw(extensions(plan, execution));
            output.raw((byte) '}');
            return output.toBytes();
        } catch (ResponseTooLarge error) {
            execution.reject();
            return null;
        } catch (NotWritable error) {
            return null;
        } catch (RuntimeException failure) {
            if (!execution.hasFailed()) {
                LOG.warn("The writer failed; GraphQL Java answers instead", failure);
            }
            return null;
        }
    }

    /** Adds hints, if there are any, to the extensions that all responses have. */
    private byte[] extensions(CheckedPlan plan, Execution execution) {
        var found = hints.of(execution);
        if (found.isEmpty()) {
            return plan.extensions();
        }
        var common = new String(plan.extensions(), StandardCharsets.UTF_8);
        var member = ",\"%s\":%s}".formatted(KeyHints.EXTENSION, json.writeValueAsString(found));
        return (common.substring(0, common.length() - 1) + member).getBytes(StandardCharsets.UTF_8);
    }

    private CheckedPlan plan(KnownOperation operation, CoercedVariables variables, Supplier<CheckedOperation> check) {
        var kept = cache.plan(operation.key(), variables);
        if (kept != null) {
            return kept;
        }
        var checked = check.get();
        var planner = new Planner(operation.schema(), registry, filters, lookups, operation.fragments(), variables);
        checked.variables().forEach(planner.shape::addValue);
        var plan = new CheckedPlan(
                planner.plan(operation.definition()), checked.nodes(), json.writeValueAsBytes(checked.extensions()));
        cache.put(operation, variables, plan, planner.shape);
        return plan;
    }
}
