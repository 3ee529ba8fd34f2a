package khabar.cost;

import khabar.graphql.Limits;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves the field that returns its own operation's cost. */
@Controller
class OperationCostController {

    private final Limits limits;

    OperationCostController(Limits limits) {
        this.limits = limits;
    }

    @QueryMapping
    OperationCost operationCost(@ContextValue(name = LimitInstrumentation.COST) Cost cost) {
        return OperationCost.of(cost, limits);
    }
}
