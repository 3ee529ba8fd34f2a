package khabar.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.jayway.jsonpath.JsonPath;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Searches bodies and summaries of articles whose letters differ from those that people type. */
@ApiTest(ApiTest.NO_SEEDS)
class ArticleBodyTests {

    private static final String FIND =
            "query ($text: String) { articles(filter: {text: $text}, orderBy: [{field: RELEVANCE, direction: DESC}]) { totalCount nodes { key } } }";

    @Autowired
    GraphQlApi api;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        // With zero-width non-joiners; and without them, typed on an Arabic keyboard.
        seed.article("body-persian")
                .in("fa")
                .on("2025-01-01")
                .saying("معماران پل\u200cهای چوبی را کنار باغ\u200cهای انگور ساختند و آن\u200cها هنوز پابرجا هستند.");
        seed.article("body-arabic-letters")
                .in("fa")
                .on("2025-01-02")
                .saying("معماري پلهاي سنگي در ايران رواجي كهن داشت.");
        // With the nukta as a separate code point; and composed with its letter.
        seed.article("body-nukta")
                .in("hi")
                .on("2025-01-03")
                .saying("बूढे माली सड\u093cक के किनारे पेड\u093c लगाते थे, फ\u093cसल और पुल देखते थे।")
                .summarized("hi", "एक बगीचे का किस्सा")
                .summarized("en", "Orchardists remember")
                .titled("hi", "माली")
                .titled("en", "Orchardists");
        seed.article("body-composed").in("hi").on("2025-01-04").saying("गाँव की ल\u095cकियाँ किताबें प\u095dती थीं।");
        seed.article("body-turkish")
                .in("tr")
                .on("2025-01-05")
                .saying(
                        "Ustalar köprüleri IŞIKLARLA süsledi; İzmir'in ağaçları altında kitapları okudular. Yılları 2016-2017 idi.");
        seed.article("body-english")
                .in("en")
                .on("2025-01-06")
                .saying("The gardeners were planting trees beside wooden bridges – and co-operated.");
        seed.article("body-far")
                .in("en")
                .on("2025-01-07")
                .saying("A lighthouse stands here. " + "Nothing else is to be seen for miles. ".repeat(9)
                        + "The keeper sleeps.");
        seed.article("body-near")
                .in("en")
                .on("2025-01-08")
                .saying("A lighthouse keeper sleeps. " + "Nothing else is to be seen for miles. ".repeat(9));
        seed.article("body-often")
                .in("en")
                .on("2025-01-09")
                .saying("One lighthouse, another lighthouse, and a third lighthouse. " + "Nothing else. ".repeat(9));
        seed.article("body-title").in("en").on("2025-01-10").titled("en", "The lighthouse");
        seed.person("body-gardener").named("Quillfeather");
        seed.person("body-twin").named("Twinbrook");
        seed.product("body-twin-rose").named("Twinbrook");
        seed.article("body-names")
                .in("en")
                .on("2025-01-11")
                .with("mentions", List.of(Map.of("entity", "body-gardener", "as", "Mr Quillfeather")))
                .saying("Mr Quillfeather met Quillfeather, and Mr Quillfeather met Twinbrook.");
        seed.load(loader);
    }

    @ParameterizedTest
    @ValueSource(strings = {"پلهای", "پل\u200cهای", "پلهاي", "پل\u200cهاي", "پل\u200dهای", "\u200fپلهای\u200e"})
    void findsPersianWordsOnAnyKeyboard(String typed) {
        assertThat(search(typed)).containsExactlyInAnyOrder("body-persian", "body-arabic-letters");
    }

    @ParameterizedTest
    @CsvSource({
        "باغهای, body-persian",
        "آن\u200cها, body-persian",
        "آنها, body-persian",
        "انها انگور, body-persian",
        "ایران, body-arabic-letters",
        "ايران, body-arabic-letters",
        "کهن, body-arabic-letters",
        "كهن سنگی, body-arabic-letters",
        // Stems and plurals; nukta composed, separate and omitted; both nasal signs.
        "सड\u093cक, body-nukta",
        "स\u095cक, body-nukta",
        "सडक, body-nukta",
        "स\u095cकों, body-nukta",
        "सडकें, body-nukta",
        "पेडों, body-nukta",
        "बू\u095dे, body-nukta",
        "\u095eसल, body-nukta",
        "फसलें, body-nukta",
        "लडकी, body-composed",
        "लड\u093cकियां, body-composed",
        "ल\u095cकियाँ, body-composed",
        "किताब, body-composed",
        "किताबों, body-composed",
        "गांव, body-composed",
        "पढती, body-composed",
        // Turkish suffixes, and dotted and dotless i in both cases.
        "köprü, body-turkish",
        "KÖPRÜLER, body-turkish",
        "kitap, body-turkish",
        "ışıklarla, body-turkish",
        "IŞIKLARLA, body-turkish",
        "işiklarla, body-turkish",
        "izmir, body-turkish",
        "IZMIR, body-turkish",
        "İZMİR, body-turkish",
        "ızmir, body-turkish",
        "ağaç, body-turkish",
        "AĞAÇLARI, body-turkish",
        "ağaçlari, body-turkish",
        "yıl, body-turkish",
        "yılda, body-turkish",
        "yillari, body-turkish",
        "2016, body-turkish",
        "2017, body-turkish",
        "2016-2017, body-turkish",
        "2016–2017, body-turkish",
        // English suffixes.
        "bridge, body-english",
        "planted gardener, body-english",
        "TREE, body-english",
    })
    void findsInflectedWordsInTheLanguageOfTheArticle(String typed, String key) {
        assertThat(search(typed)).isEqualTo(key == null ? List.of() : List.of(key));
    }

    @Test
    void findsArticlesInSeveralLanguages() {
        assertThat(search("bridge or köprü or پلهای or पुल"))
                .containsExactlyInAnyOrder(
                        "body-english", "body-turkish", "body-persian", "body-arabic-letters", "body-nukta");
        assertThat(search("bridge köprü")).isEmpty();
    }

    @Test
    void searchesTitlesAndSummariesInAllLanguages() {
        assertThat(search("बगीचों")).containsExactly("body-nukta");
        assertThat(search("किस्से माली")).containsExactly("body-nukta");
        assertThat(search("orchardists")).containsExactly("body-nukta");
        assertThat(search("orchardist किस्से")).containsExactly("body-nukta");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"wooden bridges\"",
                "“wooden bridges”",
                "„wooden bridges“",
                "«wooden bridges»",
                "wooden bridges -zoo",
                "wooden – bridges",
                "wooden - bridges",
                "— wooden bridges",
                "–wooden",
                "wooden & bridges | gardener:* ()",
                "wooden \"bridges",
                "co-operated",
                "co operated",
                "co\u2011operated",
            })
    void acceptsQuotesDashesAndPunctuation(String typed) {
        assertThat(search(typed)).containsExactly("body-english");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "the of and",
                "!?&|",
                "-",
                " – ",
                "\"\"",
                "\u200c",
                "\u200f",
                "\u0640",
                "\u0640 \u0640-\u0640",
                "'' \\ ' : & | ! ( ) <->",
                "bridge -wooden",
                "\"bridges wooden\""
            })
    void findsNothingWithoutMatchingWords(String typed) {
        assertThat(search(typed)).isEmpty();
    }

    @Test
    void returnsTheBodyAndItsMentions() {
        var response = api.execute("""
                { article(by: {key: "body-names"}) { body { value language script direction isFallback }
                    mentions { nodes { surfaceForm { value } count resolution entity { key } } } } }""");

        assertThat(response.<Map<String, ?>>at("article.body"))
                .isEqualTo(Map.of(
                        "value", "Mr Quillfeather met Quillfeather, and Mr Quillfeather met Twinbrook.",
                        "language", "en",
                        "script", "Latn",
                        "direction", "LTR",
                        "isFallback", false));
        assertThat(response.<List<Map<String, ?>>>at("article.mentions.nodes"))
                .extracting(
                        mention -> JsonPath.<String>read(mention, "$.surfaceForm.value"),
                        mention -> mention.get("count"),
                        mention -> mention.get("resolution"),
                        mention -> JsonPath.<Object>read(mention, "$.entity"))
                .containsExactlyInAnyOrder(
                        tuple("Mr Quillfeather", 2, "CURATED", Map.of("key", "body-gardener")),
                        tuple("Quillfeather", 3, "AUTOMATIC", Map.of("key", "body-gardener")),
                        tuple("Twinbrook", 1, "UNRESOLVED", null));
    }

    @Test
    void rejectsTextOverTheLimit() {
        assertThat(search("okapis ".repeat(142))).isEmpty();
        assertThat(search("क".repeat(1000))).isEmpty();
        assertThat(search("京".repeat(1000))).isEmpty();
        assertThat(search("a-".repeat(500))).isEmpty();

        var response = api.execute(FIND, Map.of("text", "okapis ".repeat(143)));

        assertThat(response.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(response.message())
                .isEqualTo("`text` has 1001 characters; at most 1000 are allowed. Search for fewer words.");
        // A character that UTF-16 writes with two units counts once.
        assertThat(api.execute(FIND, Map.of("text", "𝒜".repeat(1000))).json()).doesNotContain("errors");
    }

    @Test
    void ranksWordsHigherInTitlesOrIfMoreFrequentOrCloser() {
        assertThat(search("lighthouse")).startsWith("body-title", "body-often").hasSize(4);
        assertThat(search("lighthouse keeper")).containsExactly("body-near", "body-far");
    }

    private List<String> search(String text) {
        return api.execute(FIND, Map.of("text", text)).at("articles.nodes[*].key");
    }
}
