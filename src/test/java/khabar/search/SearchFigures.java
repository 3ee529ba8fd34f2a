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
import khabar.testing.Api;
import khabar.testing.ApiTest;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many well-known names are found by their spellings in two other scripts. Not among the tests: {@code src/bench} says how it is run. */
@ApiTest(ApiTest.NO_SEEDS)
class SearchFigures {

    private static final Path DATA = Path.of("src/bench/search");
    static final List<String> SCRIPTS = List.of("Latin", "Devanagari", "Perso-Arabic");

    @Autowired
    Api api;

    @Test
    void ofNamesThatEverybodyKnows(@Autowired SeedLoader loader) throws IOException {
        var asked = asked();
        var names = Stream.concat(asked.stream().map(List::getFirst), others().stream())
                .distinct()
                .toList();
        var seed = new SeedBuilder();
        IntStream.range(0, names.size())
                .forEach(at -> seed.person("figure-" + at).named(names.get(at)));
        seed.load(loader);

        System.out.printf("%d names, of which %d are asked for%n", names.size(), asked.size());
        for (int script = 1; script < SCRIPTS.size(); script++) {
            for (int half = 0; half < 2; half++) {
                print(script, half, places(asked, script, half));
            }
        }
    }

    private List<Integer> places(List<List<String>> asked, int script, int half) {
        return IntStream.range(0, asked.size())
                .filter(at -> at % 2 == half)
                .mapToObj(at -> place(asked.get(at).getFirst(), asked.get(at).get(script)))
                .toList();
    }

    /** Among how many the name was found, or none. */
    private int place(String name, String spelling) {
        var answer = api.ask(
                "query ($query: String!) { search(query: $query, first: 5) { nodes { name { value } } } }",
                Map.of("query", spelling));
        var place = answer.<List<String>>at("search.nodes[*].name.value").indexOf(name);
        if (place != 0 && Boolean.getBoolean("missed")) {
            System.out.println("  %s %s: %s".formatted(name, spelling, answer.json()));
        }
        return place;
    }

    private static void print(int script, int half, List<Integer> places) {
        var first = places.stream().filter(place -> place == 0).count();
        var found = places.stream().filter(place -> place >= 0).count();
        assertThat(places).isNotEmpty();
        System.out.printf(
                "%-13s %-12s of %d: %.1f of 100 first, %.1f among the first five%n",
                SCRIPTS.get(script),
                half == 0 ? "development" : "held out",
                places.size(),
                100.0 * first / places.size(),
                100.0 * found / places.size());
    }

    static List<List<String>> asked() throws IOException {
        return Files.readAllLines(DATA.resolve("names.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(" \\| ")))
                .toList();
    }

    private static Set<String> others() throws IOException {
        var lines = Files.readAllLines(DATA.resolve("others.txt"));
        var others = new LinkedHashSet<>(listed(lines, "Names: ", ", "));
        for (var first : listed(lines, "First: ", " ")) {
            listed(lines, "Second: ", " ").forEach(second -> others.add(first + " " + second));
        }
        return others;
    }

    private static List<String> listed(List<String> lines, String label, String separator) {
        return lines.stream()
                .filter(line -> line.startsWith(label))
                .flatMap(line -> Stream.of(line.substring(label.length()).split(separator)))
                .toList();
    }
}
