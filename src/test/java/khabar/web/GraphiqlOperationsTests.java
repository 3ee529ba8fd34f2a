package khabar.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The example operations of GraphiQL, on the seeds. */
@ApiTest
class GraphiqlOperationsTests {

    private static final Path OPERATIONS = Path.of("src/main/frontend/graphiql/operations");

    @Autowired
    GraphQlApi api;

    @ParameterizedTest
    @ValueSource(strings = {"Departures", "Moves", "Construction", "Article"})
    void returnsData(String name) throws IOException {
        Map<String, Object> variables = JsonPath.parse(Files.readString(OPERATIONS.resolve(name + ".json")))
                .json();

        var response = api.execute(Files.readString(OPERATIONS.resolve(name + ".graphql")), variables);

        assertThat(response.<List<?>>at("*")).isNotEmpty().doesNotContainNull();
    }
}
