package khabar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Names that sound like others, in scripts that do not write every vowel, or after translation. */
@ApiTest(ApiTest.NO_SEEDS)
class MisleadingSoundTests {

    private static final List<String> NAMES = List.of(
            "Mumbai", "Mahoba", "Delhi", "Dili", "Qinghai", "King", "Kinga", "Memphis", "Mofas", "Mumtaz", "Matas",
            "Babar", "Bihar", "North", "Nartha", "River", "Rivera");

    @Autowired
    GraphQlApi api;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        NAMES.forEach(
                name -> seed.facility("sound-" + name.toLowerCase(Locale.ROOT)).named(name));
        seed.load(loader);
    }

    @ParameterizedTest
    @CsvSource({
        "ممبئی, Mumbai",
        "मुंबई, Mumbai",
        "ممفیس, Memphis",
        "ممتاز, Mumtaz",
        "ببر, Babar",
        "दिल्ली, Delhi",
        "دہلی, Delhi",
        "دهلی, Delhi",
        "بادشاہ, King",
    })
    void putsTheNameThatIsMeantFirst(String query, String name) {
        assertThat(scores(query).keySet().iterator().next()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"بادشاہ, Qinghai", "بادشاہ, Kinga", "उत्तर, Nartha", "دریا, Rivera", "नदी, Rivera"})
    void doesNotFindWhatSoundsLikeATranslation(String query, String name) {
        assertThat(scores(query)).doesNotContainKey(name);
    }

    /** Scores of the results by name, best first. */
    private Map<String, Double> scores(String query) {
        var response = api.execute(
                "query ($query: String!) { search(query: $query, first: 20) { edges { score node { name { value } } } } }",
                Map.of("query", query));
        var scores = new LinkedHashMap<String, Double>();
        List<String> names = response.at("search.edges[*].node.name.value");
        List<Double> values = response.at("search.edges[*].score");
        for (int i = 0; i < names.size(); i++) {
            scores.put(names.get(i), values.get(i));
        }
        return scores;
    }
}
