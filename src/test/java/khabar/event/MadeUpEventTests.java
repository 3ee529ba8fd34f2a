package khabar.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases of which the five documents have no example. */
@ApiTest(ApiTest.NO_SEEDS)
class MadeUpEventTests {

    @Autowired
    GraphQlApi api;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        seed.person("made-up-mercury").named("Mercury");
        seed.product("made-up-mercury-car").named("Mercury");
        seed.organization("made-up-buyer");
        seed.organization("made-up-bought");
        seed.article("made-up-original").on("2025-02-01T10:30+03:30").at("https://example.org/original?a=b&c=%20d");
        seed.article("made-up-translation").in("fa").on("2025-02-02").translationOf("made-up-original");
        seed.article("made-up-copy").on("2025-02-01").syndicatedFrom("made-up-original");
        seed.event(EventType.ACQUISITION, "made-up-acquisition")
                .with(Role.ACQUIRER, "made-up-buyer")
                .with(Role.TARGET, "made-up-bought")
                .on("202X")
                .reportedBy("made-up-translation", "made-up-original", "made-up-copy");
        seed.load(loader);
    }

    @Test
    void returnsAcquirersAndTarget() {
        var response = api.execute("""
                { event(by: {key: "made-up-acquisition"}) { __typename type occurred { edtf precision from through formatted }
                    ... on Acquisition { acquirers { key } target { __typename key } } } }""");

        assertThat(response.json())
                .startsWith(
                        "{\"data\":{\"event\":{\"__typename\":\"Acquisition\",\"type\":\"ACQUISITION\","
                                + "\"occurred\":{\"edtf\":\"202X\",\"precision\":\"DECADE\",\"from\":\"2020-01-01\",\"through\":\"2029-12-31\",\"formatted\":\"2020s\"},"
                                + "\"acquirers\":[{\"key\":\"made-up-buyer\"}],\"target\":{\"__typename\":\"Organization\",\"key\":\"made-up-bought\"}}}");
    }

    @Test
    void excludesCopiesAndTranslationsFromIndependentArticles() {
        var response = api.execute("""
                { event(by: {key: "made-up-acquisition"}) { coverage { articleCount publisherCount independentArticleCount languages
                    firstReported { edtf } firstReportedAt } articles { nodes { key translationOf { key } syndicatedFrom { key } publishedAt } } } }""");

        assertThat(response.<Map<String, ?>>at("event.coverage")).isEqualTo(JsonPath.read("""
                        {"articleCount": 3, "publisherCount": 0, "independentArticleCount": 1, "languages": ["en", "fa"],
                         "firstReported": {"edtf": "2025-02-01"}, "firstReportedAt": "2025-02-01T07:00:00Z"}""", "$"));
        assertThat(response.<String>at("event.articles.nodes[0].translationOf.key"))
                .isEqualTo("made-up-original");
        assertThat(response.<List<String>>at("event.articles.nodes[?(@.syndicatedFrom != null)].key"))
                .containsExactly("made-up-copy");
    }

    @Test
    void findsArticleByUrl() {
        var response = api.execute(
                "query ($url: Url!) { article(by: {url: $url}) { key url publishedAt } }",
                Map.of("url", "https://example.org/original?a=b&c=%20d"));

        assertThat(response.<Map<String, ?>>at("article"))
                .isEqualTo(Map.of(
                        "key", "made-up-original",
                        "url", "https://example.org/original?a=b&c=%20d",
                        "publishedAt", "2025-02-01T07:00:00Z"));
    }

    @Test
    void listsCandidatesForAnAmbiguousName() {
        for (var document : List.of(
                "{ entity(by: {name: \"Mercury\"}) { key } }",
                "{ events(filter: {participants: [{entity: {name: \"Mercury\"}}]}) { totalCount } }")) {
            var response = api.execute(document);

            assertThat(response.code()).isEqualTo("AMBIGUOUS");
            assertThat(response.message())
                    .isEqualTo("2 entities have the name `Mercury`; refer to one of the candidates by its `key`.");
            assertThat(response.json())
                    .contains("\"candidates\":[{\"key\":\"made-up-mercury\",\"type\":\"PERSON\"},"
                            + "{\"key\":\"made-up-mercury-car\",\"type\":\"PRODUCT\"}]");
        }
    }

    @Test
    void resolvesAnAmbiguousNameByType() {
        var response =
                api.execute("{ person(by: {name: \"Mercury\"}) { key } product(by: {name: \"Mercury\"}) { key } }");

        assertThat(response.<String>at("person.key")).isEqualTo("made-up-mercury");
        assertThat(response.<String>at("product.key")).isEqualTo("made-up-mercury-car");
    }
}
