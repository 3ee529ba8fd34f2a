package khabar.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Descriptions as tools such as GraphiQL read them. */
@ApiTest
class IntrospectionTests {

    private static final String TYPES = """
            { __schema { types { name description
                fields(includeDeprecated: true) { name description args(includeDeprecated: true) { name description } }
                inputFields(includeDeprecated: true) { name description }
                enumValues(includeDeprecated: true) { name description } } } }""";

    @Autowired
    GraphQlApi api;

    @Test
    void describesEveryPartOfTheSchema() {
        var response = api.execute(TYPES);

        for (var part : List.of("", ".fields[*]", ".fields[*].args[*]", ".inputFields[*]", ".enumValues[*]")) {
            var path = "__schema.types[?(@.name =~ /(?!__).*/)]" + part;

            assertThat(response.<List<Map<String, String>>>at(path))
                    .as(path)
                    .isNotEmpty()
                    .allSatisfy(element -> assertThat(element.get("description"))
                            .as(element.get("name"))
                            .isNotBlank());
        }
    }

    @Test
    void inheritsDescriptionsFromInterfaces() {
        assertThat(fields("Acquisition")).containsAll(fields("Event"));
    }

    private List<Object> fields(String type) {
        return api.execute("{ __type(name: \"%s\") { fields { name description } } }".formatted(type))
                .at("__type.fields");
    }
}
