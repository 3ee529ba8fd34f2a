package khabar.plan.generator;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import khabar.plan.generator.ValuePool.Cursors;
import khabar.plan.generator.ValuePool.KnownIdentifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads real values from the running API. */
public final class ValuePoolReader {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int READS_PER_LIST = 5;
    private static final int PARENTS = 10;
    private static final String VALUES = """
            { entities(first: 100) { nodes { __typename id key identifiers { scheme value } names { text { value } } } }
              articles(first: 100) { nodes { __typename id key url
                publisher { __typename id key } story { __typename id key }
                reports(first: 3) { nodes { __typename id claims { __typename id } } } } }
              events(first: 100) { nodes { __typename id key } } }
            """;

    private final GraphQLSchema schema;
    private final Function<GeneratedOperation, String> api;
    private final ValuePool pool = new ValuePool();

    private ValuePoolReader(GraphQLSchema schema, Function<GeneratedOperation, String> api) {
        this.schema = schema;
        this.api = api;
    }

    public static ValuePool read(GraphQLSchema schema, Function<GeneratedOperation, String> api) {
        var reader = new ValuePoolReader(schema, api);
        reader.readValues();
        schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .forEach(reader::readCursors);
        return reader.pool;
    }

    private void readValues() {
        var data = execute(VALUES);
        data.findParents("id").forEach(this::addNode);
        data.path("entities").path("nodes").forEach(entity -> {
            for (var type : typesOf(entity)) {
                entity.path("names")
                        .forEach(name -> pool.add(
                                type + ".name", name.path("text").path("value").asString()));
                entity.path("identifiers")
                        .forEach(identifier -> pool.addIdentifier(
                                type,
                                new KnownIdentifier(
                                        identifier.path("scheme").asString(),
                                        identifier.path("value").asString())));
            }
        });
    }

    private void addNode(JsonNode node) {
        for (var type : typesOf(node)) {
            for (var field : List.of("id", "key", "url")) {
                if (node.path(field).isString()) {
                    pool.add(type + "." + field, node.path(field).asString());
                }
            }
        }
    }

    /** The type of an object and its interfaces. */
    private List<String> typesOf(JsonNode node) {
        return typesOf(schema.getObjectType(node.path("__typename").asString()));
    }

    private static List<String> typesOf(GraphQLObjectType type) {
        var names = type.getInterfaces().stream().map(each -> each.getName()).collect(Collectors.toList());
        names.add(type.getName());
        return names;
    }

    /** Reads each list without arguments, if it has no required ones, and then with random ones. */
    private void readCursors(GraphQLObjectType type) {
        var dice = new Dice(type.getName().hashCode());
        var variables = new Variables(dice);
        var arguments = new FieldArguments(dice, new InputValues(dice, pool, variables));
        for (var field : type.getFieldDefinitions()) {
            if (FieldArguments.isPaged(field)) {
                if (field.getArguments().stream().noneMatch(FieldArguments::isRequired)) {
                    readCursors(type, field, List.of());
                }
                for (var i = 0; i < READS_PER_LIST; i++) {
                    readCursors(type, field, variables.constant(() -> arguments.of(type, field)));
                }
            }
        }
    }

    private void readCursors(GraphQLObjectType type, GraphQLFieldDefinition field, List<Argument> arguments) {
        var list = "%s(first: 4 %s) { edges { cursor } }"
                .formatted(
                        field.getName(),
                        arguments.stream().map(AstPrinter::printAst).collect(Collectors.joining(" ")));
        var ids = pool.values(type.getName() + ".id").stream().limit(PARENTS).toList();
        var data = execute(
                type.equals(schema.getQueryType())
                        ? "{ " + list + " }"
                        : "{ nodes(ids: %s) { ... on %s { %s } } }"
                                .formatted(JSON.writeValueAsString(ids), type.getName(), list));
        var cursors =
                data.findValuesAsString("cursor").stream().distinct().limit(8).toList();
        if (!cursors.isEmpty()) {
            typesOf(type)
                    .forEach(each -> pool.addCursors(each + "." + field.getName(), new Cursors(arguments, cursors)));
        }
    }

    private JsonNode execute(String query) {
        return JSON.readTree(api.apply(GeneratedOperation.parse(query))).path("data");
    }
}
