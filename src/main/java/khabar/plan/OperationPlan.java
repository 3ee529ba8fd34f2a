package khabar.plan;

import java.util.List;
import khabar.plan.value.FieldPlan;
import org.jspecify.annotations.Nullable;

/**
 * How an operation is answered.
 *
 * @param roots the root fields in the order of the response, without those that GraphQL Java answers by itself
 * @param isWritable whether the writer can answer the whole operation
 */
record OperationPlan(List<RootPlan> roots, boolean isWritable) {

    /** Root field with its statement; null if the field needs none. */
    record RootPlan(FieldPlan field, @Nullable PlannedStatement statement) {

        private int weight() {
            return 1_000 + (statement == null ? 0 : statement.weight());
        }
    }

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
