package khabar.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.DescribedNode;
import graphql.language.Document;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The schema that tools read from a running server, against the one that the command {@code schema} prints. */
@ApiTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServedSchemaTests {

    @Autowired
    GraphQlApi api;

    @Test
    void describesWhatThePrintedSchemaDescribes() {
        var response = api.execute(IntrospectionQuery.INTROSPECTION_QUERY);
        Map<String, Object> result = JsonPath.read(response.json(), "$.data");
        var served = descriptions(new IntrospectionResultToSchema().createSchemaDefinition(result));

        assertThat(served).hasSizeGreaterThan(1000).doesNotContainValue("");
        assertThat(served).containsKeys("Acquisition.occurred", "Organization.departures.first", "EventFilter.types");
        // Introspection also describes the scalars and directives of every schema.
        assertThat(served).containsAllEntriesOf(descriptions(Parser.parse(PrintedSchema.text())));
    }

    /** Descriptions of types, fields, arguments and values; the key of an argument is {@code Type.field.argument}. */
    private static Map<String, String> descriptions(Document schema) {
        var descriptions = new TreeMap<String, String>();
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            @SuppressWarnings("rawtypes") // NodeVisitorStub declares them
                            protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
                                if (node instanceof DescribedNode<?> described && node instanceof NamedNode<?>) {
                                    var text = described.getDescription();
                                    // The printer indents empty lines.
                                    descriptions.put(
                                            path(context),
                                            text == null
                                                    ? ""
                                                    : text.getContent().replaceAll("(?m)^ +$", ""));
                                }
                                return TraversalControl.CONTINUE;
                            }
                        },
                        schema);
        return descriptions;
    }

    @SuppressWarnings("rawtypes")
    private static String path(TraverserContext<Node> context) {
        return Stream.concat(context.getParentNodes().reversed().stream(), Stream.of(context.thisNode()))
                .filter(NamedNode.class::isInstance)
                .map(node -> ((NamedNode<?>) node).getName())
                .collect(Collectors.joining("."));
    }
}
