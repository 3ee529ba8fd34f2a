package khabar.graphql;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Rejects null where the schema does not allow it, if it comes from a variable with a default. Validation accepts such
 * a variable because of its default, and GraphQL Java then passes null on to list items and directives.
 */
@Component
@Order(NullVariableInstrumentation.BEFORE_PLANNING)
class NullVariableInstrumentation extends SimplePerformantInstrumentation {

    static final int BEFORE_PLANNING = 50;

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext operation,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        var variables = operation.getCoercedVariables().toMap();
        var definitions = operation.getOperationDefinition().getVariableDefinitions();
        if (definitions.stream().anyMatch(variable -> isNull(variable, variables))) {
            var errors = new Validator()
                    .validateDocument(
                            operation.getGraphQLSchema(), withoutDefaults(operation, variables), Locale.ENGLISH);
            if (!errors.isEmpty()) {
                throw new AbortExecutionException(List.copyOf(errors));
            }
        }
        return operation;
    }

    private static boolean isNull(VariableDefinition variable, Map<String, Object> variables) {
        return variable.getDefaultValue() != null
                && variables.containsKey(variable.getName())
                && variables.get(variable.getName()) == null;
    }

    /** Returns the document without the defaults of variables that are null, for which validation is then exact. */
    private static Document withoutDefaults(ExecutionContext context, Map<String, Object> variables) {
        var operation = context.getOperationDefinition();
        var definitions = operation.getVariableDefinitions().stream()
                .map(variable -> isNull(variable, variables)
                        ? variable.transform(builder -> builder.defaultValue(null))
                        : variable)
                .toList();
        OperationDefinition changed = operation.transform(builder -> builder.variableDefinitions(definitions));
        return context.getDocument()
                .transform(document -> document.definitions(context.getDocument().getDefinitions().stream()
                        .map(definition -> definition == operation ? changed : definition)
                        .toList()));
    }
}
