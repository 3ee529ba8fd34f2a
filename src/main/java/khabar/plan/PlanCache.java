package khabar.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.CoercedVariables;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Plans that have been made, by operation and by the variables that they depend on. Only plans that the writer can use
 * are kept.
 */
@Component
class PlanCache {

    /** In bytes, approximately. */
    private static final long MAX_WEIGHT = 100_000_000;

    /** Weight of the parsed document, relative to its length. */
    private static final int BYTES_PER_CHARACTER = 50;

    private final Cache<OperationKey, KnownOperation> operations = Caffeine.newBuilder()
            .maximumWeight(MAX_WEIGHT)
            .weigher(
                    (OperationKey key, KnownOperation operation) -> 1_000 + BYTES_PER_CHARACTER * key.document.length())
            .build();
    private final Cache<PlanKey, CheckedPlan> plans = Caffeine.newBuilder()
            .maximumWeight(MAX_WEIGHT)
            .weigher((PlanKey key, CheckedPlan plan) -> plan.plan.weight())
            .build();

    /**
     * @param name the operation's name; null if the document has only one operation
     */
    record OperationKey(String document, @Nullable String name) {}

    private record PlanKey(OperationKey operation, List<@Nullable Object> shape) {}

    /** Valid operation, and the variables that its plans depend on. */
    record KnownOperation(
            GraphQLSchema schema,
            OperationDefinition definition,
            Map<String, FragmentDefinition> fragments,
            Shape shape) {}

    /**
     * @param extensions the extensions of all responses, as JSON
     * @param shape the variables that the plan depends on
     */
    record CheckedPlan(OperationPlan plan, byte[] extensions, Shape shape) {}

    @Nullable
    KnownOperation operation(OperationKey key) {
        return operations.getIfPresent(key);
    }

    CheckedPlan plan(
            OperationKey key, KnownOperation operation, CoercedVariables variables, Supplier<CheckedPlan> planner) {
        var known = operations.getIfPresent(key);
        if (known != null) {
            var plan = plans.getIfPresent(new PlanKey(key, known.shape.key(variables.toMap())));
            if (plan != null) {
                return plan;
            }
        }
        var plan = planner.get();
        if (plan.plan.isWritable()) {
            var shape = known == null ? plan.shape : known.shape.with(plan.shape);
            operations.put(key, new KnownOperation(operation.schema, operation.definition, operation.fragments, shape));
            if (plan.shape.isReusable()) {
                plans.put(new PlanKey(key, shape.key(variables.toMap())), plan);
            }
        }
        return plan;
    }
}
