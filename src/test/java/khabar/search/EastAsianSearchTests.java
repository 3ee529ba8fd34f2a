package khabar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Searches for 60 well-known people by their Chinese, Japanese and Korean names, among 500 names in Latin script. */
@ApiTest(ApiTest.NO_SEEDS)
class EastAsianSearchTests {

    private static final Path DATA = Path.of("src/bench/search");

    @Autowired
    GraphQlApi api;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) throws IOException {
        var names = new LinkedHashSet<String>();
        for (var file : List.of("east-asian.txt", "names.txt")) {
            rows(file).forEach(row -> names.add(row.getFirst()));
        }
        var seed = new SeedBuilder();
        var number = 0;
        for (var name : names) {
            seed.person("east-asian-" + number++).named(name);
        }
        seed.load(loader);
    }

    /** Column of the file, and the least number of the 60 names that must come first. */
    @ParameterizedTest
    @CsvSource({"Chinese, 1, 45", "Japanese, 2, 54", "Korean, 3, 54"})
    void findsWellKnownPeopleFirst(String language, int column, int least) throws IOException {
        var missed = rows("east-asian.txt")
                .filter(row -> !row.getFirst().equals(first(row.get(column))))
                .map(row -> row.get(column))
                .toList();

        assertThat(missed).as("not found by their %s names", language).hasSizeLessThanOrEqualTo(60 - least);
    }

    @Test
    void findsChineseNamesByTheirReading() {
        assertThat(names("习近平")).contains("Xi Jinping");
    }

    private String first(String query) {
        var names = names(query);
        return names.isEmpty() ? "" : names.getFirst();
    }

    private List<String> names(String query) {
        var response = api.execute(
                "query ($query: String!) { search(query: $query, first: 5) { nodes { name { value } } } }",
                Map.of("query", query));
        return response.at("search.nodes[*].name.value");
    }

    private static Stream<List<String>> rows(String file) throws IOException {
        return Files.readAllLines(DATA.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(" \\| ")));
    }
}
