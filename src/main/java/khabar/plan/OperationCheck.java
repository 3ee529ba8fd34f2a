package khabar.plan;

import graphql.execution.AbortExecutionException;
import graphql.execution.CoercedVariables;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.function.Consumer;

/** Checks an operation before it is planned. */
public interface OperationCheck {

    /**
     * Returns the response extensions.
     *
     * @param onRead gets the name of each variable whose value the result depends on, except lists of IDs
     * @throws AbortExecutionException if the operation must not run
     */
    Map<String, Object> check(
            GraphQLSchema schema,
            OperationDefinition operation,
            Map<String, FragmentDefinition> fragments,
            CoercedVariables variables,
            Consumer<String> onRead);
}
