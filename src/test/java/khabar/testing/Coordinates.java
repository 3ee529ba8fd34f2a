package khabar.testing;

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
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import khabar.table.Connection;

/**
 * The coordinates of the schema that requests touch: {@code Type.field} that was answered with something, {@code Type.field(argument)} and
 * {@code Input.field} that were given something, and {@code Enum.VALUE} that was answered or given.
 *
 * @see <a href="https://spec.graphql.org/September2025/#sec-Schema-Coordinates">Schema coordinates</a>
 */
public class Coordinates extends SimplePerformantInstrumentation {

    private final Set<String> touched = new ConcurrentSkipListSet<>();
    private volatile boolean isListening;

    /** What is touched while this runs. */
    public Set<String> during(Runnable work) {
        touched.clear();
        isListening = true;
        try {
            work.run();
        } finally {
            isListening = false;
        }
        return new TreeSet<>(touched);
    }

    @Override
    public InstrumentationContext<Object> beginFieldCompletion(
            InstrumentationFieldCompleteParameters parameters, InstrumentationState state) {
        answered(parameters);
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<Object> beginFieldListCompletion(
            InstrumentationFieldCompleteParameters parameters, InstrumentationState state) {
        answered(parameters);
        return SimpleInstrumentationContext.noOp();
    }

    private void answered(InstrumentationFieldCompleteParameters parameters) {
        // Arguments are read here, and those that cannot be would fail at another place than otherwise.
        if (!isListening) {
            return;
        }
        var step = parameters.getExecutionStepInfo();
        var field = parameters.getField();
        var coordinate = step.getObjectType().getName() + "." + field.getName();
        if (!isNothing(parameters.getFetchedObject())) {
            touched.add(coordinate);
        }
        addConstants(GraphQLTypeUtil.unwrapAll(field.getType()), parameters.getFetchedObject());
        for (var argument : step.getField().getSingleField().getArguments()) {
            addArgument(
                    coordinate,
                    argument,
                    step.getArgument(argument.getName()),
                    field.getArgument(argument.getName()).getType());
        }
    }

    private void addArgument(String field, Argument argument, Object value, GraphQLInputType type) {
        if (value != null) {
            touched.add(field + "(" + argument.getName() + ")");
            addGiven(GraphQLTypeUtil.unwrapAll(type), value);
        }
    }

    /** A list without nodes is an answer, but not one that shows anything. */
    private static boolean isNothing(Object value) {
        return switch (value) {
            case null -> true;
            case Collection<?> list -> list.isEmpty();
            case Connection<?> connection -> connection.edges().isEmpty() && connection.totalCount() < 1;
            default -> false;
        };
    }

    private void addGiven(GraphQLNamedType type, Object value) {
        switch (value) {
            case null -> {}
            case Collection<?> list -> list.forEach(each -> addGiven(type, each));
            case Map<?, ?> object -> addFields((GraphQLInputObjectType) type, object);
            default -> addConstants(type, value);
        }
    }

    private void addFields(GraphQLInputObjectType type, Map<?, ?> object) {
        object.forEach((name, value) -> {
            if (value != null) {
                touched.add(type.getName() + "." + name);
                addGiven(
                        GraphQLTypeUtil.unwrapAll(
                                type.getField(String.valueOf(name)).getType()),
                        value);
            }
        });
    }

    private void addConstants(GraphQLNamedType type, Object value) {
        if (type instanceof GraphQLEnumType && value != null) {
            var values = value instanceof Collection<?> list ? list : List.of(value);
            values.forEach(each -> touched.add(type.getName() + "." + each));
        }
    }
}
