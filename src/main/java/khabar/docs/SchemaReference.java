package khabar.docs;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** All types of the GraphQL schema, with their fields, arguments and values. */
@Component
class SchemaReference implements GeneratedPart {

    private static final Map<String, Predicate<GraphQLNamedType>> GROUPS = groups();

    private final GraphQlSource source;
    private final SchemaEntries entries;

    SchemaReference(GraphQlSource source, MarkdownRenderer renderer) {
        this.source = source;
        this.entries = new SchemaEntries(renderer);
    }

    private static Map<String, Predicate<GraphQLNamedType>> groups() {
        var groups = new LinkedHashMap<String, Predicate<GraphQLNamedType>>();
        groups.put("Root", type -> type.getName().equals("Query"));
        groups.put("Interfaces", GraphQLInterfaceType.class::isInstance);
        groups.put("Objects", type -> type instanceof GraphQLObjectType && !isPaging(type));
        groups.put("Unions", GraphQLUnionType.class::isInstance);
        groups.put("Enums", GraphQLEnumType.class::isInstance);
        groups.put("Inputs", GraphQLInputObjectType.class::isInstance);
        groups.put("Pages of lists", SchemaReference::isPaging);
        groups.put("Scalars", type -> true);
        return groups;
    }

    private static boolean isPaging(GraphQLNamedType type) {
        return type.getName().matches(".*(Connection|Edge)");
    }

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public String markdown() {
        var types = source.schema().getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .collect(Collectors.groupingBy(SchemaReference::group));
        return GROUPS.keySet().stream()
                .map(group -> "## %s\n\n%s"
                        .formatted(
                                group,
                                types.getOrDefault(group, List.of()).stream()
                                        .map(this::type)
                                        .collect(Collectors.joining("\n\n"))))
                .collect(Collectors.joining("\n\n"));
    }

    /** The first group that the type belongs to. */
    private static String group(GraphQLNamedType type) {
        return GROUPS.entrySet().stream()
                .filter(group -> group.getValue().test(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private String type(GraphQLNamedType type) {
        var heading = "### %s\n\n%s\n\n".formatted(type.getName(), SchemaEntries.text(type.getDescription()));
        return heading
                + switch (type) {
                    case GraphQLFieldsContainer fields -> inherited(type) + entries.fields(fields, ownFields(fields));
                    case GraphQLEnumType values -> entries.values(values);
                    case GraphQLInputObjectType input -> entries.inputFields(input);
                    case GraphQLUnionType union ->
                        "One of "
                                + union.getTypes().stream()
                                        .map(SchemaEntries::link)
                                        .collect(Collectors.joining(", "))
                                + ".";
                    default -> "";
                };
    }

    private static String inherited(GraphQLNamedType type) {
        var interfaces = type instanceof GraphQLImplementingType implementing
                ? implementing.getInterfaces().stream()
                        .map(GraphQLNamedType.class::cast)
                        .map(SchemaEntries::link)
                        .toList()
                : List.<String>of();
        return interfaces.isEmpty() ? "" : "Has the fields of %s.\n\n".formatted(String.join(" and ", interfaces));
    }

    /** Fields that no interface of the type has. */
    private List<GraphQLFieldDefinition> ownFields(GraphQLFieldsContainer type) {
        GraphQLSchema schema = source.schema();
        return type.getFieldDefinitions().stream()
                .filter(field -> !(type instanceof GraphQLImplementingType implementing)
                        || implementing.getInterfaces().stream()
                                .map(each -> (GraphQLInterfaceType) schema.getType(each.getName()))
                                .allMatch(each -> each.getFieldDefinition(field.getName()) == null))
                .toList();
    }
}
