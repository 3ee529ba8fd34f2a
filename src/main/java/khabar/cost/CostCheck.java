package khabar.cost;

import graphql.execution.CoercedVariables;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import khabar.graphql.Limits;
import khabar.plan.OperationCheck;
import org.springframework.stereotype.Component;

/** Rejects operations over the limits, and reports their cost. */
@Component
class CostCheck implements OperationCheck {

    private final Limits limits;

    CostCheck(Limits limits) {
        this.limits = limits;
    }

    @Override
    public CheckedOperation check(
            GraphQLSchema schema,
            OperationDefinition operation,
            Map<String, FragmentDefinition> fragments,
            CoercedVariables variables) {
        var cost = CostCounter.cost(schema, operation, fragments, variables, limits);
        if (cost.exceeded() != null && !cost.dryRun()) {
            throw cost.exceeded().toException();
        }
        return cost.toCheckedOperation(limits);
    }
}
