package khabar.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Searches titles in 21 languages by words in other spellings and inflections, and prints recall and precision. */
@ApiTest({ApiTest.NO_SEEDS, "khabar.test=text"}) // a database of its own, because other tests search for the same words
class TextPairTests {

    private static final List<Pair> PAIRS = pairs("text-pairs");
    private static final List<Pair> HELD_OUT = pairs("text-pairs-held-out");

    @Autowired
    GraphQlApi api;

    private record Pair(String key, String language, String title, String typed, boolean isMatch) {}

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        for (var pairs : List.of(PAIRS, HELD_OUT)) {
            pairs.forEach(pair -> seed.article(pair.key).in(pair.language).titled(pair.title));
        }
        seed.load(loader);
    }

    @ParameterizedTest
    @CsvSource({
        "hi, 98", "fa, 98", "tr, 98", "ar, 98", "ur, 98", "en, 97", "zh, 96", "ja, 96", "th, 98", "ko, 96", "fr, 98",
        "ru, 98", "he, 98", "bn, 98", "ta, 98", "vi, 98", "id, 98"
    })
    void findsWhatAPersonMeans(String language, double floor) {
        check(language, floor, of(PAIRS, language));
    }

    /** The rules were not changed for these pairs. */
    @Test
    void findsWhatAPersonMeansInHeldOutPairs() {
        HELD_OUT.stream()
                .map(Pair::language)
                .distinct()
                .forEach(language -> check(language, 85, of(HELD_OUT, language)));
        check("all held out", 97, HELD_OUT);
    }

    @Test
    void hasEnoughPairsThatMustNotMatch() {
        assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(300);
        assertThat(PAIRS.stream().filter(pair -> !pair.isMatch)).hasSizeGreaterThanOrEqualTo(PAIRS.size() / 5);
    }

    private void check(String name, double floor, List<Pair> pairs) {
        var found = pairs.stream().filter(this::isFound).toList();
        var correct = found.stream().filter(Pair::isMatch).count();
        var matches = pairs.stream().filter(Pair::isMatch).count();
        var wrong = pairs.stream()
                .filter(pair -> found.contains(pair) != pair.isMatch)
                .toList();

        var recall = 100.0 * correct / matches;
        var precision = 100.0 * correct / found.size();
        System.out.printf("%s: %d pairs, recall %.1f, precision %.1f%n", name, pairs.size(), recall, precision);
        assertThat(recall).as("recall; wrong: %s", wrong).isGreaterThanOrEqualTo(floor);
        assertThat(precision).as("precision; wrong: %s", wrong).isGreaterThanOrEqualTo(floor);
    }

    private boolean isFound(Pair pair) {
        var response = api.execute(
                "query ($text: String, $language: LanguageTag!) { articles(first: 100, filter: {text: $text, languages: [$language]}) { nodes { key } } }",
                Map.of("text", pair.typed, "language", pair.language));
        return response.<List<String>>at("articles.nodes[*].key").contains(pair.key);
    }

    private static List<Pair> of(List<Pair> pairs, String language) {
        return pairs.stream().filter(pair -> pair.language.equals(language)).toList();
    }

    private static List<Pair> pairs(String file) {
        var pairs = new ArrayList<Pair>();
        var language = "";
        for (var line : lines(file + ".txt")) {
            var columns = line.split(" \\| ");
            if (columns.length == 1) {
                language = line;
            } else {
                var key = file + "-" + pairs.size();
                pairs.add(new Pair(key, language, columns[0], columns[1], columns[2].equals("+")));
            }
        }
        return pairs;
    }

    private static List<String> lines(String file) {
        try {
            return new ClassPathResource("khabar/article/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
