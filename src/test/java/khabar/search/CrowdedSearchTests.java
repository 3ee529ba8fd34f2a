package khabar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Searches for a name that thousands of entities have. */
@ApiTest(ApiTest.NO_SEEDS)
class CrowdedSearchTests {

    @Autowired
    GraphQlApi api;

    @BeforeEach
    void load(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        IntStream.range(0, 4000).forEach(at -> seed.person("crowd-" + at).named("Zolfa Kremde"));
        seed.organization("crowd-bank").named("Zolfa Kremde Bank");
        seed.person("crowd-devanagari").named("ज़ुलफ़ा क्रमदा");
        seed.person("crowd-reordered").named("Kremde Anton Zulfa");
        seed.load(loader);
    }

    @Test
    void findsRequestedTypesAmongManyOthers() {
        assertThat(keys("Zolfa Kremde", "types: ORGANIZATION")).containsExactly("crowd-bank");
        assertThat(keys("ज़ोलफ़ा क्रेमदे", "types: ORGANIZATION")).containsExactly("crowd-bank");
    }

    @Test
    void findsRequestedScriptAmongManyOthers() {
        assertThat(keys("ज़ोलफ़ा क्रेमदे", "matching: FUZZY")).containsExactly("crowd-devanagari");
    }

    @Test
    void findsWordsInAnotherOrder() {
        assertThat(keys("ज़ोलफ़ा एंटन क्रेमदे", "first: 100")).contains("crowd-reordered");
    }

    private List<String> keys(String query, String arguments) {
        return api.execute(
                        "query ($query: String!) { search(query: $query, %s) { nodes { key } } }".formatted(arguments),
                        Map.of("query", query))
                .at("search.nodes[*].key");
    }
}
