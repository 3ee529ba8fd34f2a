package khabar.cost;

import java.util.Map;
import java.util.Set;
import khabar.graphql.Limits;
import khabar.plan.OperationCheck.CheckedOperation;
import org.jspecify.annotations.Nullable;

/**
 * Cost of an operation, counted before the operation runs.
 *
 * @param nodes the number of nodes if every list has its requested size
 * @param depth the depth of the most deeply nested field
 * @param exceeded the first exceeded limit; null if the operation is within all limits
 * @param dryRun whether the operation requests only its own cost
 * @param variables the variables whose values the cost depends on, except lists of IDs
 */
record Cost(int nodes, int depth, @Nullable LimitExceeded exceeded, boolean dryRun, Set<String> variables) {

    CheckedOperation toCheckedOperation(Limits limits) {
        return new CheckedOperation(
                nodes, Map.of("cost", OperationCost.of(this, limits).toMap()), variables);
    }
}
