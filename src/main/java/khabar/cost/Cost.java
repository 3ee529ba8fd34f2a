package khabar.cost;

import graphql.execution.ExecutionContext;
import java.util.LinkedHashMap;
import java.util.Map;
import khabar.graphql.Limits;
import org.jspecify.annotations.Nullable;

/**
 * What an operation asks for, counted before it runs.
 *
 * @param nodes of its lists at their full size
 * @param depth of its fields
 * @param excess the first thing of which it asks for too much; null if it may run
 * @param onlyCost whether it asks for nothing but what it would cost
 */
record Cost(int nodes, int depth, @Nullable Excess excess, boolean onlyCost) {

    static Cost of(ExecutionContext operation, Limits limits) {
        return new CostCounter(operation, limits).cost();
    }

    /** As every response bears it, in the words of the field {@code operationCost}. */
    Map<String, Object> told(Limits limits) {
        var told = new LinkedHashMap<String, Object>();
        told.put("nodesRequested", nodes);
        told.put("nodeLimit", limits.nodes());
        told.put("depth", depth);
        told.put("depthLimit", limits.depth());
        return told;
    }

    /** More than is allowed of something. */
    record Excess(long requested, long allowed, String message) {

        static Excess of(long requested, long allowed, String message) {
            return new Excess(requested, allowed, message.formatted(requested, allowed));
        }
    }
}
