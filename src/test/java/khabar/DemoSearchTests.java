package khabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Words and names of the demo are found in forms other than those that its articles use. */
@ApiTest({ApiTest.DEMO_SEEDS, ApiTest.DEMO_TEXTS})
class DemoSearchTests {

    @Autowired
    GraphQlApi api;

    @ParameterizedTest
    @CsvSource({
        "सेंसरों, pratahkiran-2025-10-14-sensors",
        "बैटरी, sanchar-patrika-2026-02-12-letter",
        "मुक़दमे, pratahkiran-2026-07-09-lawsuit",
        "باتری, ruznegar-2026-02-16-letter",
        "لهجه, ruznegar-2025-11-19-hamava",
        "کارگاه, padid-2026-04-05-nakshi",
        "fabrikalar, gundem-postasi-2025-05-20-foca",
        "mektup, teknikhane-2026-01-19-tokatgil",
        "balıkçı, gundem-postasi-2026-08-10-foca-opens",
        "departure, deccan-ledger-2026-06-18-hires",
        "recording, aire-courier-2025-12-02-hamava",
        "neighbour -Quillmoor,",
    })
    void findsInflectedWordsOfTheTexts(String text, String key) {
        var found = api.execute(
                        "query ($text: String) { articles(filter: {text: $text}, first: 50) { nodes { key } } }",
                        Map.of("text", text))
                .<List<String>>at("articles.nodes[*].key");

        if (key == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Miira Vastarkar", "मिरा वस्तारकर", "وستارکار", "Mira Vastarkar"})
    void findsPersonInAnySpelling(String name) {
        var found = api.execute(
                "query ($name: String!) { search(query: $name, first: 3) { nodes { key } } }", Map.of("name", name));

        assertThat(found.<List<String>>at("search.nodes[*].key")).contains("meera-vastarkar");
    }
}
