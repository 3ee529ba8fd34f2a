package khabar.plan.generator;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The object types that a composite type stands for, and the types to which it can be narrowed or widened. */
final class PossibleTypes {

    private final Map<String, Set<String>> objects = new HashMap<>();
    private final Map<String, List<GraphQLNamedOutputType>> conditions = new HashMap<>();

    PossibleTypes(GraphQLSchema schema) {
        var composites = schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(type -> type instanceof GraphQLObjectType
                        || type instanceof GraphQLInterfaceType
                        || type instanceof GraphQLUnionType)
                .map(GraphQLNamedOutputType.class::cast)
                .toList();
        composites.forEach(type -> objects.put(type.getName(), objects(schema, type)));
        composites.forEach(type -> conditions.put(
                type.getName(),
                composites.stream().filter(other -> overlap(type, other)).toList()));
    }

    private static Set<String> objects(GraphQLSchema schema, GraphQLNamedOutputType type) {
        return switch (type) {
            case GraphQLInterfaceType of ->
                schema.getImplementations(of).stream()
                        .map(GraphQLObjectType::getName)
                        .collect(Collectors.toSet());
            case GraphQLUnionType of ->
                of.getTypes().stream().map(GraphQLNamedOutputType::getName).collect(Collectors.toSet());
            default -> Set.of(type.getName());
        };
    }

    /** Whether an object can have both types. */
    boolean overlap(GraphQLNamedOutputType type, GraphQLNamedOutputType other) {
        return objects.get(type.getName()).stream().anyMatch(objects.get(other.getName())::contains);
    }

    /** The type conditions of fragments that can apply. */
    List<GraphQLNamedOutputType> conditions(GraphQLNamedOutputType type) {
        return conditions.getOrDefault(type.getName(), List.of());
    }
}
