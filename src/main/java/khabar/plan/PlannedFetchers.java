package khabar.plan;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import java.util.Objects;
import khabar.plan.value.ObjectPlan.ResponseObject;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Lets GraphQL Java read all fields from the executed plan, except those that have a fetcher of their own. */
@Component
class PlannedFetchers implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        // The factory below has the fetcher.
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring, List<WiringFactory> factories) {
        factories.add(new WiringFactory() {
            @Override
            public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment environment) {
                return new PlannedFetcher(PropertyDataFetcher.fetching(
                        environment.getFieldDefinition().getName()));
            }
        });
    }

    /** Fetches a field of a root, of a planned object, or of the result of a controller. */
    private record PlannedFetcher(DataFetcher<Object> property) implements TrivialDataFetcher<Object> {

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
            Object source = environment.getSource();
            if (source instanceof ResponseObject object) {
                return object.value(environment.getField().getResultKey());
            }
            if (source != null) {
                return property.get(environment);
            }
            Execution execution =
                    Objects.requireNonNull(environment.getGraphQlContext().get(Execution.class));
            return execution.value(environment.getField().getResultKey());
        }
    }
}
