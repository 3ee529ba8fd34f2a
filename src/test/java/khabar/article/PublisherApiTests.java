package khabar.article;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.beans.factory.annotation.Autowired;

/** Tests the lists of publishers and stories, and the counts that a load keeps for them. */
@ApiTest(ApiTest.NO_SEEDS)
class PublisherApiTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    StatementLog log;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        add(seed, "outlet-z", "Zaman", "tr");
        add(seed, "outlet-c", "Çağ", "tr");
        add(seed, "outlet-d", "Daily", "en");
        seed.story("tale-old").with("title", "Old tale");
        seed.story("tale-new").with("title", Map.of("en", "New tale", "tr", "Yeni öykü"));
        seed.story("tale-undated").with("title", "Undated tale");
        seed.article("outlet-1")
                .in("tr")
                .on("2025-01-01")
                .with("publisher", "outlet-z")
                .with("story", "tale-old");
        seed.article("outlet-2")
                .in("tr")
                .on("2025-01-03")
                .with("publisher", "outlet-z")
                .with("story", "tale-new");
        seed.article("outlet-3").in("en").with("publisher", "outlet-d").with("story", "tale-undated");
        seed.article("outlet-4")
                .in("en")
                .on("2024")
                .with("publisher", "outlet-d")
                .with("story", "tale-old");
        seed.article("outlet-5")
                .in("en")
                .on("2024")
                .with("publisher", "outlet-d")
                .with("story", "tale-old");
        seed.load(loader);
        // Moves two articles to another publisher and story.
        seed = new SeedBuilder();
        seed.article("outlet-2")
                .in("tr")
                .on("2025-01-03")
                .with("publisher", "outlet-c")
                .with("story", "tale-new");
        seed.article("outlet-5")
                .in("en")
                .on("2024")
                .with("publisher", "outlet-d")
                .with("story", "tale-undated");
        add(seed, "outlet-z", "Zaman", "tr");
        add(seed, "outlet-c", "Çağ", "tr");
        add(seed, "outlet-d", "Daily", "en");
        seed.story("tale-new").with("title", Map.of("en", "New tale", "tr", "Yeni öykü"));
        seed.story("tale-undated").with("title", "Undated tale");
        seed.load(loader);
    }

    private static void add(SeedBuilder seed, String key, String name, String language) {
        seed.publisher(key).with("name", name).with("language", language).with("domain", key + ".example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "publishers | | null | outlet-c outlet-d outlet-z",
                "publishers | | [{field: ARTICLE_COUNT, direction: DESC}, {field: NAME, direction: DESC}] | outlet-d outlet-z outlet-c",
                "publishers | languages: [\"tr-TR\"] | null | outlet-c outlet-z",
                "publishers | publishes: {published: {datedIn: {from: \"2025-01-01\"}}} | null | outlet-c outlet-z",
                "publishers | not: {publishes: {stories: [\"tale-new\"]}} | null | outlet-d outlet-z",
                "publishers | name: {startsWith: \"za\"} | null | outlet-z",
                "stories    | | null | tale-new tale-old tale-undated",
                "stories    | | [{field: PUBLISHED, direction: ASC}] | tale-undated tale-old tale-new",
                "stories    | | [{field: ARTICLE_COUNT, direction: DESC}, {field: PUBLISHED, direction: DESC}] | tale-old tale-undated tale-new",
                "stories    | toldBy: {publishers: [\"outlet-z\"]} | null | tale-old",
                "stories    | title: {contains: \"NEW\"} | null | tale-new",
                "stories    | title: {startsWith: \"Yeni\"} | null | tale-new",
            })
    void listsWhatMatchesInOrder(String list, String filter, String orderBy, String expected) {
        var own = "{key: {startsWith: \"%s\"}}".formatted(list.equals("stories") ? "tale-" : "outlet-");
        var response = api.execute("{ %s(filter: {and: [%s, {%s}]}, orderBy: %s) { totalCount nodes { key } } }"
                .formatted(list, own, filter == null ? "" : filter, orderBy));

        assertThat(response.<List<String>>at(list + ".nodes[*].key")).isEqualTo(List.of(expected.split(" ")));
        assertThat(response.<Integer>at(list + ".totalCount")).isEqualTo(expected.split(" ").length);
    }

    @Test
    void readsAListWithItsArticlesInOneStatement() {
        var statements = log.during(() -> api.execute("""
                { publishers(first: 3) { nodes { name articles(filter: {languages: ["tr"]}, last: 2) { totalCount nodes { story { title { value } } } } } } }""").at("publishers"));

        assertThat(statements).hasSize(1);
    }

    @Test
    void looksUpPublishersAndStories() {
        var response = api.execute("""
                { domain: publisher(by: {domain: "outlet-c.example"}) { key } none: publisher(by: {domain: "none.example"}) { key }
                  story(by: {key: "tale-new"}) { title { value } turkish: title(languages: ["fa", "tr"]) { value language isFallback }
                    persian: title(languages: ["fa"]) { value isFallback } } }""");

        assertThat(response.<Map<String, ?>>at("domain")).isEqualTo(Map.of("key", "outlet-c"));
        assertThat(response.<Object>at("none")).isNull();
        assertThat(response.<String>at("story.title.value")).isEqualTo("New tale");
        assertThat(response.<Map<String, ?>>at("story.turkish"))
                .isEqualTo(Map.of("value", "Yeni öykü", "language", "tr", "isFallback", false));
        assertThat(response.<Map<String, ?>>at("story.persian"))
                .isEqualTo(Map.of("value", "New tale", "isFallback", true));
        assertThat(api.execute("{ publisher(by: {id: \"U3Rvcnk6b3BlbmFpLWRneDE\"}) { key } }")
                        .<Object>at("publisher"))
                .as("a story's ID")
                .isNull();
    }
}
