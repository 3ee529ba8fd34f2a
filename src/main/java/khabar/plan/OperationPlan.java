package khabar.plan;

import java.util.List;
import java.util.function.Function;
import khabar.plan.result.RequestValues;
import khabar.plan.value.FieldPlan;
import org.jspecify.annotations.Nullable;

/**
 * How an operation is answered.
 *
 * @param roots the root fields in the order of the response, without those that GraphQL Java answers by itself
 * @param isWritable whether the writer can answer the whole operation
 */
record OperationPlan(List<RootPlan> roots, boolean isWritable) {

    /**
     * Root field.
     *
     * @param statement its statement; null if it needs none
     * @param lookup the key that it looks up; null if it does something else
     */
    record RootPlan(
            FieldPlan field,
            @Nullable PlannedStatement statement,
            @Nullable KeyLookup lookup) {

        private int weight() {
            return 1_000 + (statement == null ? 0 : statement.weight());
        }
    }

    /** Look-up of an object by its key, which can come from a variable. */
    record KeyLookup(String field, Function<RequestValues, String> key) {}

    /**
     * Statement that returns one JSON array.
     *
     * @param values the parameter values; those that depend on the request are a {@link Execution.Parameter}
     * @param needsCustomPlan whether the number of rows depends on the client's values
     */
    record PlannedStatement(String text, List<@Nullable Object> values, boolean needsCustomPlan) {

        /** The plan of a statement takes a multiple of its text. */
        private int weight() {
            return 8 * text.length() + PlanCache.size(values);
        }
    }

    /** Approximate size in bytes, for caches. */
    int weight() {
        return roots.stream().mapToInt(RootPlan::weight).sum();
    }
}
