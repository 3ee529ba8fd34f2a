package khabar.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The example operations of GraphiQL, on the seeds. */
@ApiTest
class GraphiqlOperationsTests {

    /** The editor of a window that is 1280 pixels wide shows about so many letters in a line. */
    private static final int MAX_COMMENT_LENGTH = 47;

    private static final Path OPERATIONS = Path.of("src/main/frontend/graphiql/operations");

    @Autowired
    GraphQlApi api;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Departures",
                "Search",
                "Moves",
                "Construction",
                "Article",
                "Disputes",
                "Statistics",
                "Paging",
                "Text"
            })
    void returnsData(String name) throws IOException {
        Map<String, Object> variables = JsonPath.parse(Files.readString(OPERATIONS.resolve(name + ".json")))
                .json();

        var response = api.execute(Files.readString(OPERATIONS.resolve(name + ".graphql")), variables);

        assertThat(response.<List<?>>at("*")).isNotEmpty().doesNotContainNull();
    }

    @Test
    void keepsCommentsWithinTheWidthOfTheEditor() throws IOException {
        try (var files = Files.list(OPERATIONS)) {
            var lines = files.filter(file -> file.toString().endsWith(".graphql"))
                    .flatMap(GraphiqlOperationsTests::lines)
                    .filter(line -> line.strip().startsWith("#"));

            assertThat(lines).isNotEmpty().allMatch(line -> line.length() <= MAX_COMMENT_LENGTH);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
