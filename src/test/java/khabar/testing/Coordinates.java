package khabar.testing;

import graphql.execution.ExecutionStepInfo;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.language.Argument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Records the schema coordinates that requests cover: {@code Type.field} that returned a value, {@code Type.field(argument)} and
 * {@code Input.field} that received one, and {@code Enum.VALUE} that was returned or received.
 *
 * @see <a href="https://spec.graphql.org/September2025/#sec-Schema-Coordinates">Schema coordinates</a>
 */
public class Coordinates extends SimplePerformantInstrumentation {

    private final Set<String> covered = new ConcurrentSkipListSet<>();
    private volatile boolean isRecording;

    /** Coordinates that are covered while the work runs. */
    public Set<String> during(Runnable work) {
        covered.clear();
        isRecording = true;
        try {
            work.run();
        } finally {
            isRecording = false;
        }
        return new TreeSet<>(covered);
    }

    @Override
    public InstrumentationContext<Object> beginFieldCompletion(
            InstrumentationFieldCompleteParameters parameters, InstrumentationState state) {
        addReturned(parameters);
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<Object> beginFieldListCompletion(
            InstrumentationFieldCompleteParameters parameters, InstrumentationState state) {
        addReturned(parameters);
        return SimpleInstrumentationContext.noOp();
    }

    private void addReturned(InstrumentationFieldCompleteParameters parameters) {
        // Reading the arguments would move the place where an invalid argument fails.
        if (!isRecording) {
            return;
        }
        var step = parameters.getExecutionStepInfo();
        var field = parameters.getField();
        var coordinate = step.getObjectType().getName() + "." + field.getName();
        if (!isEmpty(parameters.getFetchedObject())) {
            addConnection(step);
            if (!isConnection(field.getType())) {
                covered.add(coordinate);
            }
        }
        addEnumValues(GraphQLTypeUtil.unwrapAll(field.getType()), parameters.getFetchedObject());
        for (var argument : step.getField().getSingleField().getArguments()) {
            addArgument(
                    coordinate,
                    argument,
                    step.getArgument(argument.getName()),
                    field.getArgument(argument.getName()).getType());
        }
    }

    /** Covers the field with a connection once anything in it is not empty. */
    private void addConnection(ExecutionStepInfo step) {
        var parent = step.getParent();
        if (parent != null
                && parent.getFieldDefinition() != null
                && isConnection(parent.getFieldDefinition().getType())
                && List.of("nodes", "edges").contains(step.getFieldDefinition().getName())) {
            covered.add(parent.getObjectType().getName() + "."
                    + parent.getFieldDefinition().getName());
        }
    }

    private static boolean isConnection(GraphQLType type) {
        return GraphQLTypeUtil.unwrapAll(type).getName().endsWith("Connection");
    }

    private void addArgument(String field, Argument argument, Object value, GraphQLInputType type) {
        if (value != null) {
            covered.add(field + "(" + argument.getName() + ")");
            addReceived(GraphQLTypeUtil.unwrapAll(type), value);
        }
    }

    /** Whether a value shows nothing of its field; an empty list does not. */
    private static boolean isEmpty(Object value) {
        return switch (value) {
            case null -> true;
            case Collection<?> list -> list.isEmpty();
            default -> false;
        };
    }

    private void addReceived(GraphQLNamedType type, Object value) {
        switch (value) {
            case null -> {}
            case Collection<?> list -> list.forEach(element -> addReceived(type, element));
            case Map<?, ?> object -> addFields((GraphQLInputObjectType) type, object);
            default -> addEnumValues(type, value);
        }
    }

    private void addFields(GraphQLInputObjectType type, Map<?, ?> object) {
        object.forEach((name, value) -> {
            if (value != null) {
                covered.add(type.getName() + "." + name);
                addReceived(
                        GraphQLTypeUtil.unwrapAll(
                                type.getField(String.valueOf(name)).getType()),
                        value);
            }
        });
    }

    private void addEnumValues(GraphQLNamedType type, Object value) {
        if (type instanceof GraphQLEnumType && value != null) {
            var values = value instanceof Collection<?> list ? list : List.of(value);
            values.forEach(element -> covered.add(type.getName() + "." + element));
        }
    }
}
