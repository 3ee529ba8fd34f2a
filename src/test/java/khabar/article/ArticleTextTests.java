package khabar.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import khabar.testing.StatementLog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Searches articles in four languages, typed on different keyboards. */
@ApiTest(ApiTest.NO_SEEDS)
class ArticleTextTests {

    private static final String RANKED =
            "query ($text: String, $first: Int, $after: String, $direction: SortDirection!) { articles(filter: {text: $text}, orderBy: [{field: RELEVANCE, direction: $direction}], first: $first, after: $after) { totalCount nodes { key } pageInfo { hasNextPage endCursor } } }";

    @Autowired
    GraphQlApi api;

    @Autowired
    StatementLog log;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        seed.article("text-persian").in("fa").on("2025-01-01").titled("شرکت‌های کوچک و علی در تهران");
        seed.article("text-hindi").in("hi").on("2025-01-02").titled("फ़ैसला और कंपनियों की ख़बरें");
        seed.article("text-turkish").in("tr").on("2025-01-03").titled("İstanbul'da ılık şirketler");
        seed.article("text-english").in("en").on("2025-01-04").titled("Small companies are leaving quietly");
        for (int i = 1; i <= 9; i++) {
            var title = "zebra ".repeat(i % 5 + 1) + "walks by number " + i;
            seed.article("text-rank-" + i).in("en").on("2024-05-0" + i).titled(title);
        }
        seed.load(loader);
    }

    @ParameterizedTest
    @CsvSource({
        "شرکت‌های, text-persian",
        "شركتهاي, text-persian",
        "کوچک علي, text-persian",
        "كوچك, text-persian",
        "فیل,",
        "फैसला, text-hindi",
        "फ़ैसला, text-hindi",
        "कंपनियां, text-hindi",
        "ISTANBUL, text-turkish",
        "istanbul, text-turkish",
        "İSTANBUL, text-turkish",
        "ILIK, text-turkish",
        "şirket, text-turkish",
        "company leave, text-english",
        "companies -quietly,",
        "'company or zebra walks number 3', text-english text-rank-3",
        "\"leaving quietly\", text-english",
        "\"quietly leaving\",",
        "''  ,",
        "!?&|,",
    })
    void findsWordsInTheLanguageOfTheArticle(String text, String keys) {
        var actual = api.execute(
                        "query ($text: String) { articles(filter: {text: $text}) { nodes { key } } }",
                        Map.of("text", text))
                .<List<String>>at("articles.nodes[*].key");

        assertThat(actual).containsExactlyInAnyOrder(keys == null ? new String[0] : keys.split(" "));
    }

    @Test
    void combinesTextWithOtherConditionsAndIgnoresNull() {
        assertThat(keys("{languages: [\"en\"], or: [{text: \"zebra\"}], not: {text: \"1 or 2 or 3 or 4\"}}"))
                .containsExactlyInAnyOrder("text-rank-5", "text-rank-6", "text-rank-7", "text-rank-8", "text-rank-9");
        assertThat(keys("{text: null, published: {within: {through: \"2025-01-05\"}}, languages: [\"en\"]}"))
                .contains("text-english", "text-rank-1");
    }

    @Test
    void returnsMostRelevantArticlesFirst() {
        var ranked = page("DESC", 100, null).<List<String>>at("articles.nodes[*].key");

        assertThat(ranked.subList(0, 2)).containsExactlyInAnyOrder("text-rank-4", "text-rank-9");
        assertThat(ranked).hasSize(9).endsWith("text-rank-5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASC", "DESC"})
    void pagesThroughEquallyRelevantArticles(String direction) {
        var all = page(direction, 100, null).<List<String>>at("articles.nodes[*].key");
        var paged = new ArrayList<String>();
        String after = null;
        for (boolean more = true; more; ) {
            var page = page(direction, 2, after);
            paged.addAll(page.<List<String>>at("articles.nodes[*].key"));
            after = page.at("articles.pageInfo.endCursor");
            more = page.at("articles.pageInfo.hasNextPage");
        }

        assertThat(paged).isEqualTo(all).hasSize(9);
    }

    @Test
    void rejectsRelevanceWithoutText() {
        var response = api.execute(
                "{ articles(filter: {languages: [\"en\"]}, orderBy: [{field: RELEVANCE, direction: DESC}]) { nodes { key } } }");

        assertThat(response.code()).isEqualTo("BAD_REQUEST");
        assertThat(response.message()).contains("`filter.text`");
    }

    @Test
    void runsOneStatementForTheWordsAndOneForTheArticles() {
        assertThat(log.during(() -> page("DESC", 5, null).at("articles"))).hasSize(2);
    }

    private GraphQlApi.Response page(String direction, int first, String after) {
        var variables = new HashMap<String, Object>(Map.of("text", "zebra", "direction", direction, "first", first));
        variables.put("after", after);
        return api.execute(RANKED, variables);
    }

    private List<String> keys(String filter) {
        return api.execute("{ articles(first: 100, filter: %s) { nodes { key } } }".formatted(filter))
                .at("articles.nodes[*].key");
    }
}
