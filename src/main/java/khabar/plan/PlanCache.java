package khabar.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.CoercedVariables;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Plans that have been made, by operation and by the variables that they depend on. Only plans that the writer can use
 * are kept.
 */
@Component
class PlanCache implements MeterBinder {

    /** Of the operations, and of the plans. In bytes, approximately. */
    static final long MAX_WEIGHT = 100_000_000;

    /** Weight of the parsed document, relative to its length. */
    private static final int BYTES_PER_CHARACTER = 50;

    private final Cache<OperationKey, KnownOperation> operations = Caffeine.newBuilder()
            .recordStats()
            .maximumWeight(MAX_WEIGHT)
            .weigher((OperationKey key, KnownOperation operation) -> weight(key))
            .build();
    private final Cache<PlanKey, CheckedPlan> plans = Caffeine.newBuilder()
            .recordStats()
            .maximumWeight(MAX_WEIGHT)
            .weigher((PlanKey key, CheckedPlan plan) -> weight(key.operation) + size(key.shape) + plan.plan.weight())
            .build();

    /**
     * @param name the operation's name; null if the document has only one operation
     */
    record OperationKey(String document, @Nullable String name) {}

    private record PlanKey(OperationKey operation, Map<String, Object> shape) {}

    /**
     * Valid operation.
     *
     * @param key the key under which it is kept, which all keys of its plans share
     * @param rootFields the names of its root fields, in one text
     * @param shape the variables that its plans depend on
     */
    record KnownOperation(
            OperationKey key,
            GraphQLSchema schema,
            OperationDefinition definition,
            Map<String, FragmentDefinition> fragments,
            String rootFields,
            Shape shape) {

        static KnownOperation of(
                OperationKey key,
                GraphQLSchema schema,
                OperationDefinition definition,
                Map<String, FragmentDefinition> fragments) {
            var rootFields = definition.getSelectionSet().getSelectionsOfType(Field.class).stream()
                    .map(Field::getName)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(" "));
            return new KnownOperation(key, schema, definition, fragments, rootFields, new Shape());
        }

        private KnownOperation with(Shape other) {
            return new KnownOperation(key, schema, definition, fragments, rootFields, shape.with(other));
        }
    }

    /**
     * Plan with the extensions of all its responses.
     *
     * @param nodes its cost
     * @param extensions as JSON
     */
    record CheckedPlan(OperationPlan plan, int nodes, byte[] extensions) {}

    @Override
    public void bindTo(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, operations, "operations");
        CaffeineCacheMetrics.monitor(registry, plans, "plans");
    }

    @Nullable
    KnownOperation operation(OperationKey key) {
        return operations.getIfPresent(key);
    }

    /** Returns the plan for these variables; null if there is none. */
    @Nullable
    CheckedPlan plan(OperationKey key, CoercedVariables variables) {
        var known = operations.getIfPresent(key);
        return known == null ? null : plans.getIfPresent(new PlanKey(key, known.shape.key(variables.toMap())));
    }

    /** Keeps a plan, if it can be used again. */
    void put(KnownOperation operation, CoercedVariables variables, CheckedPlan plan, Shape shape) {
        if (!plan.plan.isWritable()) {
            return;
        }
        var known = operations
                .asMap()
                .compute(operation.key, (key, previous) -> (previous == null ? operation : previous).with(shape));
        if (shape.isReusable()) {
            plans.put(new PlanKey(known.key, known.shape.key(variables.toMap())), plan);
        }
    }

    /** Approximate size in bytes of a value that a client sent. */
    static int size(@Nullable Object value) {
        return switch (value) {
            case null -> 8;
            case String text -> 40 + 2 * text.length();
            case Map<?, ?> map ->
                64
                        + map.entrySet().stream()
                                .mapToInt(entry -> size(entry.getKey()) + size(entry.getValue()))
                                .sum();
            case Collection<?> list ->
                32 + list.stream().mapToInt(PlanCache::size).sum();
            case Object[] array ->
                32 + Arrays.stream(array).mapToInt(PlanCache::size).sum();
            default -> 24;
        };
    }

    /** Counts for plans too, which keep the document when the operation is no longer known. */
    private static int weight(OperationKey key) {
        return 1_000 + BYTES_PER_CHARACTER * key.document.length();
    }

    /** Weight of all operations that are known. */
    long weightOfOperations() {
        return weight(operations);
    }

    /** Weight of all plans that are kept. */
    long weightOfPlans() {
        return weight(plans);
    }

    private static long weight(Cache<?, ?> cache) {
        cache.cleanUp();
        return cache.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }
}
