package khabar.cost;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Objects;
import khabar.graphql.Limits;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Fetches the field that returns its own operation's cost. */
@Component
class OperationCostFetcher implements RuntimeWiringConfigurer, TrivialDataFetcher<OperationCost> {

    private final Limits limits;

    OperationCostFetcher(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Query", query -> query.dataFetcher("operationCost", this));
    }

    @Override
    public OperationCost get(DataFetchingEnvironment environment) {
        Cost cost = environment.getGraphQlContext().get(LimitInstrumentation.COST);
        return OperationCost.of(Objects.requireNonNull(cost), limits);
    }
}
