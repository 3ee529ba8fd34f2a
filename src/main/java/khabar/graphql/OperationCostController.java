package khabar.graphql;

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
    OperationCost operationCost(@ContextValue(name = Admission.COST) Cost cost) {
        return new OperationCost(cost.nodes(), limits.nodes(), cost.depth(), limits.depth());
    }
}
