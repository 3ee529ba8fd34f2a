package khabar.cost;

import java.util.LinkedHashMap;
import java.util.Map;
import khabar.graphql.Limits;

/**
 * Operation cost with its limits. Returned by the {@code operationCost} field, and by the {@code cost} extension of
 * each response.
 */
record OperationCost(int nodesRequested, int nodeLimit, int depth, int depthLimit) {

    static OperationCost of(Cost cost, Limits limits) {
        return new OperationCost(cost.nodes(), limits.nodes(), cost.depth(), limits.depth());
    }

    Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("nodesRequested", nodesRequested);
        map.put("nodeLimit", nodeLimit);
        map.put("depth", depth);
        map.put("depthLimit", depthLimit);
        return map;
    }
}
