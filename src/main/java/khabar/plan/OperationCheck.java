package khabar.plan;

import graphql.execution.AbortExecutionException;
import graphql.execution.CoercedVariables;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Map;

/** Checks an operation before it is planned. */
public interface OperationCheck {

    /**
     * Returns the response extensions.
     *
     * @throws AbortExecutionException if the operation must not run
     */
    Map<String, Object> check(
            GraphQLSchema schema,
            OperationDefinition operation,
            Map<String, FragmentDefinition> fragments,
            CoercedVariables variables);
}
