package khabar.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import khabar.graphql.ErrorCode;
import khabar.graphql.RequestException;
import khabar.plan.OperationPlan.RootPlan;
import khabar.plan.result.RequestValues;
import khabar.plan.result.ResultTape;
import khabar.plan.result.RowRef;
import khabar.plan.value.NestedPlan;
import khabar.sql.Statements;
import org.jspecify.annotations.Nullable;

/** One execution of a plan. Runs each statement at most once. */
final class Execution implements RequestValues {

    private static final RequestException TOO_LARGE = new RequestException(
            ErrorCode.LIMIT_EXCEEDED, "The response is too large. Request shorter lists, or fewer nested lists.");

    private final GraphQLSchema schema;
    private final CoercedVariables variables;
    private final Statements statements;
    private final Map<Field, Map<String, Object>> arguments = new IdentityHashMap<>();
    private final Map<RootPlan, Outcome> outcomes = new IdentityHashMap<>();
    private long resultBytes;
    final OperationPlan plan;

    Execution(OperationPlan plan, GraphQLSchema schema, CoercedVariables variables, Statements statements) {
        this.plan = plan;
        this.schema = schema;
        this.variables = variables;
        this.statements = statements;
    }

    /** Statement parameter whose value depends on the request. */
    record Parameter(Function<Execution, @Nullable Object> value) {}

    private record Outcome(@Nullable RowRef row, @Nullable RuntimeException failure) {}

    /** Returns the arguments of a field, with the values of this request's variables. */
    @Override
    public Map<String, Object> arguments(Field field, GraphQLFieldDefinition definition) {
        return arguments.computeIfAbsent(
                field,
                each -> ValuesResolver.getArgumentValues(
                        schema.getCodeRegistry(),
                        definition.getArguments(),
                        field.getArguments(),
                        variables,
                        GraphQLContext.getDefault(),
                        Locale.ENGLISH));
    }

    /** Returns the value of a root field for GraphQL Java. */
    @Nullable
    Object value(String key) {
        for (var root : plan.roots()) {
            if (root.field().key().equals(key)) {
                return root.field().value().value(row(root));
            }
        }
        throw new IllegalStateException("`" + key + "` is not planned");
    }

    RowRef row(RootPlan root) {
        var outcome = outcomes.computeIfAbsent(root, this::run);
        if (outcome.failure != null) {
            throw outcome.failure;
        }
        return Objects.requireNonNull(outcome.row);
    }

    /** Lets all root fields fail because the response is too large. */
    void reject() {
        plan.roots().forEach(root -> outcomes.put(root, new Outcome(null, TOO_LARGE)));
    }

    /** Root field whose key no object of its type has. */
    record MissedKey(String path, String field, String key) {}

    /** Returns the look-ups by key that found nothing. */
    List<MissedKey> missedKeys() {
        return plan.roots().stream()
                .filter(root -> root.lookup() != null && foundNothing(root))
                .map(root -> {
                    var lookup = Objects.requireNonNull(root.lookup());
                    return new MissedKey(
                            root.field().key(), lookup.field(), lookup.key().apply(this));
                })
                .toList();
    }

    private boolean foundNothing(RootPlan root) {
        var outcome = outcomes.get(root);
        return outcome != null
                && outcome.row != null
                && root.field().value() instanceof NestedPlan.ObjectOrNull object
                && object.target().apply(outcome.row) == null;
    }

    GraphQLSchema schema() {
        return schema;
    }

    /** Whether a statement has failed. */
    boolean hasFailed() {
        return outcomes.values().stream().anyMatch(outcome -> outcome.failure != null);
    }

    private Outcome run(RootPlan root) {
        try {
            var statement = root.statement();
            if (statement == null) {
                return new Outcome(new RowRef(this, ResultTape.of(new byte[] {'[', ']'}), 0), null);
            }
            var values = statement.values().stream()
                    .map(value -> value instanceof Parameter parameter ? parameter.value.apply(this) : value)
                    .toArray();
            var json = statements.json(statement.text(), values, statement.needsCustomPlan());
            resultBytes += json == null ? Planner.MAX_RESULT_BYTES : json.length;
            return json == null || resultBytes > Planner.MAX_RESULT_BYTES
                    ? new Outcome(null, TOO_LARGE)
                    : new Outcome(new RowRef(this, ResultTape.of(json), 0), null);
        } catch (RuntimeException failure) {
            return new Outcome(null, failure);
        }
    }
}
