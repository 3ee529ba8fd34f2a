package khabar.plan;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import khabar.plan.Execution.Parameter;
import khabar.plan.result.RequestValues;
import khabar.sql.Sql;
import khabar.table.Arguments;
import org.jspecify.annotations.Nullable;

/** Arguments of a field while it is planned. Records the variables on which the plan depends. */
final class FieldArguments implements Arguments {

    private final Planner planner;
    private final GraphQLFieldDefinition definition;
    private final List<Field> fields;
    private final Field field;
    private final Map<String, Object> values;
    private final ArgumentReader reader;

    FieldArguments(Planner planner, GraphQLFieldDefinition definition, List<Field> fields, Map<String, Object> values) {
        this.planner = planner;
        this.definition = definition;
        this.fields = fields;
        this.field = fields.getFirst();
        this.values = values;
        this.reader = new ArgumentReader(field, definition, values, hasVariables(field.getArguments()));
    }

    @Override
    public @Nullable Object get(String name) {
        argument(name).ifPresent(argument -> variables(argument.getValue()).forEach(planner.shape::addValue));
        return values.get(name);
    }

    @Override
    public Map<String, Object> all() {
        field.getArguments().forEach(argument -> get(argument.getName()));
        var all = new HashMap<>(values);
        all.values().removeIf(Objects::isNull);
        return all;
    }

    @Override
    public String member(String name) {
        var argument = argument(name).orElseThrow().getValue();
        if (argument instanceof VariableReference variable) {
            planner.shape.addMember(variable.getName());
        }
        var members = (Map<?, ?>) Objects.requireNonNull(values.get(name));
        return String.valueOf(members.keySet().iterator().next());
    }

    @Override
    public @Nullable Object parameter(Function<Map<String, Object>, @Nullable Object> value) {
        return reader.hasVariables ? lookup(value) : value.apply(values);
    }

    @Override
    public Object lookup(Function<Map<String, Object>, @Nullable Object> value) {
        var requestReader = reader;
        return new Parameter(request -> value.apply(requestReader.values(request)));
    }

    @Override
    public Set<String> selected(String... paths) {
        var names = new HashSet<String>();
        for (var path : paths) {
            var type = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(definition.getType());
            var below = planner.subfields(type, fields).values();
            for (var name : path.split("\\.")) {
                var selected = below.stream()
                        .flatMap(List::stream)
                        .filter(each -> each.getName().equals(name))
                        .toList();
                type = (GraphQLObjectType)
                        GraphQLTypeUtil.unwrapAll(type.getFieldDefinition(name).getType());
                below = planner.subfields(type, selected).values();
            }
            below.forEach(each -> names.add(each.getFirst().getName()));
        }
        return names;
    }

    @Override
    public Sql filter(String alias) {
        var filter = get("filter");
        if (filter == null) {
            return Sql.of("true");
        }
        var type = definition.getArgument("filter").getType();
        var replaced = planner.lookups.replace(type, filter, planner.shape::useOnce);
        return planner.filters.condition(GraphQLTypeUtil.unwrapAll(type).getName(), replaced, alias);
    }

    ArgumentReader reader() {
        return reader;
    }

    /** Makes the plan depend on the length of a list. */
    void addSize(String name) {
        argument(name).map(Argument::getValue).ifPresent(value -> {
            if (value instanceof VariableReference variable) {
                planner.shape.addSize(variable.getName());
            }
        });
    }

    /** Reads the values of a request. Plans keep this, and nothing else of the planner. */
    record ArgumentReader(
            Field field, GraphQLFieldDefinition definition, Map<String, Object> constants, boolean hasVariables) {

        Map<String, Object> values(RequestValues request) {
            return hasVariables ? request.arguments(field, definition) : constants;
        }
    }

    @Override
    public void useOnce() {
        planner.shape.useOnce();
    }

    private Optional<Argument> argument(String name) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals(name))
                .findFirst();
    }

    private static boolean hasVariables(List<Argument> arguments) {
        return arguments.stream()
                .anyMatch(argument -> variables(argument.getValue()).findAny().isPresent());
    }

    private static Stream<String> variables(Value<?> value) {
        return switch ((Object) value) {
            case VariableReference variable -> Stream.of(variable.getName());
            case ArrayValue list -> list.getValues().stream().flatMap(FieldArguments::variables);
            case ObjectValue object ->
                object.getObjectFields().stream().map(ObjectField::getValue).flatMap(FieldArguments::variables);
            default -> Stream.empty();
        };
    }
}
