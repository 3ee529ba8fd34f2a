package khabar.cost;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import khabar.graphql.Limits;
import org.springframework.util.unit.DataSize;

/** Minimal schema with lists, interfaces and cycles, and small limits. */
final class SmallSchema {

    static final Limits LIMITS = new Limits(DataSize.ofKilobytes(1), 2_000, 50, 6, 1000, 2000, 100, 5, 50, 3, true);

    private static final String SCHEMA = """
            type Query {
              list(first: Int, last: Int): Connection!
              nodes(ids: [ID!]!): [Thing]!
              thing(key: String): Thing
              operationCost(dryRun: Boolean = false): Cost!
            }
            interface Thing { key: String list(first: Int, last: Int): Connection! plain: [Thing!] }
            type A implements Thing { key: String list(first: Int, last: Int): Connection! plain: [Thing!] other: Thing }
            type B implements Thing { key: String list(first: Int, last: Int): Connection! plain: [Thing!] }
            type Connection { nodes: [Thing!]! totalCount: Int }
            type Cost { depth: Int! }
            """;

    private SmallSchema() {}

    /** Runs the document, or its operation {@code X} if it has one. */
    static ExecutionResult run(Limits limits, String document) {
        TypeResolver any = environment -> environment.getSchema().getObjectType("A");
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Thing", type -> type.typeResolver(any))
                .type("Query", type -> type.dataFetcher("list", environment -> Map.of("nodes", List.of()))
                        .dataFetcher("nodes", environment -> List.of())
                        .dataFetcher("thing", environment -> Map.of())
                        .dataFetcher("operationCost", environment -> Map.of("depth", 1)))
                .type("A", type -> type.dataFetcher("list", environment -> Map.of("nodes", List.of()))
                        .dataFetcher("plain", environment -> List.of(Map.of(), Map.of(), Map.of())))
                .build();
        var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring);
        return GraphQL.newGraphQL(schema)
                .instrumentation(new LimitInstrumentation(limits))
                .build()
                .execute(input -> input.query(document)
                        .operationName(document.contains("query X") ? "X" : null)
                        .variables(Map.of("n", 9, "yes", true, "ids", List.of("a", "b"))));
    }
}
