package khabar.plan;

import graphql.execution.AbortExecutionException;
import graphql.execution.CoercedVariables;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.Set;

/** Checks an operation before it is planned. */
public interface OperationCheck {

    /**
     * Operation that may run.
     *
     * @param nodes its cost
     * @param extensions the response extensions
     * @param variables the variables whose values the extensions depend on, except lists of IDs
     */
    record CheckedOperation(int nodes, Map<String, Object> extensions, Set<String> variables) {}

    /**
     * @throws AbortExecutionException if the operation must not run
     */
    CheckedOperation check(
            GraphQLSchema schema,
            OperationDefinition operation,
            Map<String, FragmentDefinition> fragments,
            CoercedVariables variables);
}
