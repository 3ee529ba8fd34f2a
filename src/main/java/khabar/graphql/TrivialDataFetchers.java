package khabar.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;

/**
 * Marks all data fetchers as trivial, so that Spring does not propagate its context to each field. Propagation took a
 * fifth of the request time. Nothing needs the context, because a request stays on one thread.
 */
@Component
class TrivialDataFetchers extends GraphQLTypeVisitorStub implements GraphQlSourceBuilderCustomizer {

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder source) {
        source.typeVisitors(List.of(this));
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        GraphQLCodeRegistry.Builder registry =
                Objects.requireNonNull(context.getVarFromParents(GraphQLCodeRegistry.Builder.class));
        var coordinates = FieldCoordinates.coordinates((GraphQLFieldsContainer) context.getParentNode(), field);
        if (registry.getDataFetcher(coordinates, field) instanceof SelfDescribingDataFetcher<?> fetcher) {
            registry.dataFetcher(coordinates, (DataFetcher<?>) new TrivialFetcher(fetcher));
        }
        return TraversalControl.CONTINUE;
    }

    private record TrivialFetcher(SelfDescribingDataFetcher<?> fetcher)
            implements SelfDescribingDataFetcher<Object>, TrivialDataFetcher<Object> {

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
            return fetcher.get(environment);
        }

        @Override
        public String getDescription() {
            return fetcher.getDescription();
        }

        @Override
        public ResolvableType getReturnType() {
            return fetcher.getReturnType();
        }

        @Override
        public Map<String, ResolvableType> getArguments() {
            return fetcher.getArguments();
        }
    }
}
