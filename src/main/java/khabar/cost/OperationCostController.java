package khabar.cost;

import khabar.graphql.Limits;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tells what the operation costs that asks. */
@Controller
class OperationCostController {

    private final Limits limits;

    OperationCostController(Limits limits) {
        this.limits = limits;
    }

    @QueryMapping
    OperationCost operationCost(@ContextValue(name = LimitInstrumentation.COST) Cost cost) {
        return new OperationCost(cost.nodes(), limits.nodes(), cost.depth(), limits.depth());
    }
}
