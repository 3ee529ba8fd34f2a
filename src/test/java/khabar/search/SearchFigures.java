package khabar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Measures how many well-known names are found by their spellings in two other scripts. Not run with the tests: see {@code src/bench}. */
@ApiTest(ApiTest.NO_SEEDS)
class SearchFigures {

    private static final Path DATA = Path.of("src/bench/search");
    static final List<String> SCRIPTS = List.of("Latin", "Devanagari", "Perso-Arabic");

    @Autowired
    GraphQlApi api;

    @Test
    void measuresRecallOfWellKnownNames(@Autowired SeedLoader loader) throws IOException {
        var wellKnown = wellKnownNames();
        var names = Stream.concat(wellKnown.stream().map(List::getFirst), otherNames().stream())
                .distinct()
                .toList();
        var seed = new SeedBuilder();
        IntStream.range(0, names.size())
                .forEach(at -> seed.person("figure-" + at).named(names.get(at)));
        seed.load(loader);

        System.out.printf("%d names, %d of them searched for%n", names.size(), wellKnown.size());
        for (int script = 1; script < SCRIPTS.size(); script++) {
            for (int half = 0; half < 2; half++) {
                print(script, half, ranks(wellKnown, script, half));
            }
        }
    }

    private List<Integer> ranks(List<List<String>> wellKnown, int script, int half) {
        return IntStream.range(0, wellKnown.size())
                .filter(at -> at % 2 == half)
                .mapToObj(at ->
                        rank(wellKnown.get(at).getFirst(), wellKnown.get(at).get(script)))
                .toList();
    }

    /** Zero-based rank of the name among the first five results; -1 if it is not among them. */
    private int rank(String name, String spelling) {
        var response = api.execute(
                "query ($query: String!) { search(query: $query, first: 5) { nodes { name { value } } } }",
                Map.of("query", spelling));
        var rank = response.<List<String>>at("search.nodes[*].name.value").indexOf(name);
        if (rank != 0 && Boolean.getBoolean("missed")) {
            System.out.println("  %s %s: %s".formatted(name, spelling, response.json()));
        }
        return rank;
    }

    private static void print(int script, int half, List<Integer> ranks) {
        var first = ranks.stream().filter(rank -> rank == 0).count();
        var found = ranks.stream().filter(rank -> rank >= 0).count();
        assertThat(ranks).isNotEmpty();
        System.out.printf(
                "%-13s %-12s (%d): %.1f percent first, %.1f percent among the first five%n",
                SCRIPTS.get(script),
                half == 0 ? "development" : "held out",
                ranks.size(),
                100.0 * first / ranks.size(),
                100.0 * found / ranks.size());
    }

    /** For each name its spellings in each of {@link #SCRIPTS}. */
    static List<List<String>> wellKnownNames() throws IOException {
        return Files.readAllLines(DATA.resolve("names.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(" \\| ")))
                .toList();
    }

    private static Set<String> otherNames() throws IOException {
        var lines = Files.readAllLines(DATA.resolve("others.txt"));
        var others = new LinkedHashSet<>(entries(lines, "Names: ", ", "));
        for (var first : entries(lines, "First: ", " ")) {
            entries(lines, "Second: ", " ").forEach(second -> others.add(first + " " + second));
        }
        return others;
    }

    private static List<String> entries(List<String> lines, String label, String separator) {
        return lines.stream()
                .filter(line -> line.startsWith(label))
                .flatMap(line -> Stream.of(line.substring(label.length()).split(separator)))
                .toList();
    }
}
