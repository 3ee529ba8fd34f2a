package khabar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import khabar.seed.SeedLoader;
import khabar.testing.Api;
import khabar.testing.MadeUpSeed;
import khabar.testing.OwnSeedApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Searches for a name that many others have too, or nearly. */
@OwnSeedApiTest
class CrowdedSearchTests {

    @Autowired
    Api api;

    @BeforeEach
    void load(@Autowired SeedLoader loader) {
        var seed = new MadeUpSeed();
        IntStream.range(0, 4000).forEach(at -> seed.entity("PERSON", "crowd-" + at, "Zolfa Kremde"));
        seed.entity("ORGANIZATION", "crowd-bank", "Zolfa Kremde Bank");
        seed.entity("PERSON", "crowd-devanagari", "ज़ुलफ़ा क्रमदा");
        seed.entity("PERSON", "crowd-reordered", "Kremde Anton Zulfa");
        seed.load(loader);
    }

    @Test
    void findsTheTypesAskedForBehindManyOthers() {
        assertThat(keys("Zolfa Kremde", "types: ORGANIZATION")).containsExactly("crowd-bank");
        assertThat(keys("ज़ोलफ़ा क्रेमदे", "types: ORGANIZATION")).containsExactly("crowd-bank");
    }

    @Test
    void findsTheScriptAskedForBehindManyOthers() {
        assertThat(keys("ज़ोलफ़ा क्रेमदे", "matching: FUZZY")).containsExactly("crowd-devanagari");
    }

    @Test
    void findsTheWordsOfANameInAnotherOrder() {
        assertThat(keys("ज़ोलफ़ा एंटन क्रेमदे", "first: 100")).contains("crowd-reordered");
    }

    private List<String> keys(String query, String arguments) {
        return api.ask(
                        "query ($query: String!) { search(query: $query, %s) { nodes { key } } }".formatted(arguments),
                        Map.of("query", query))
                .at("search.nodes[*].key");
    }
}
