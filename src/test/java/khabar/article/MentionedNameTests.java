package khabar.article;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Searches articles without bodies by the names of the entities that they mention. */
@ApiTest({ApiTest.NO_SEEDS, "khabar.test=text"}) // a database of its own, because other tests search for the same words
class MentionedNameTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    SeedLoader loader;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        seed.person("named-quibble")
                .with(
                        "names",
                        List.of(
                                Map.of("language", "en", "text", "Ezra Quibblestone", "preferred", true),
                                Map.of("language", "hi", "text", "एज़रा क्विबलस्टोन"),
                                Map.of("language", "fa", "text", "عزرا کوئیبل‌استون")));
        seed.article("named-mention").in("tr").titled("Yeni bir ayrılık").mentioning("named-quibble");
        seed.article("named-title").in("en").titled("Quibblestone resigns");
        seed.article("named-body").in("en").titled("Staff changes").saying("Yesterday Quibblestone left the building.");
        seed.article("named-both")
                .in("hi")
                .titled("कंपनियों की ख़बर")
                .titled("en", "News of companies")
                .mentioning("named-quibble");
        seed.load(loader);
    }

    @ParameterizedTest
    @CsvSource({
        "क्विबलस्टोन, named-mention named-both",
        "कंपनी क्विबलस्टोन, named-both",
        "company Quibblestone, named-both",
        "\"Ezra Quibblestone\", named-mention named-both",
        "\"Quibblestone Ezra\",",
        "کوئیبل استون, named-mention named-both",
        "ayrılık Quibblestone, named-mention",
        "Quibblestone, named-title named-mention named-both named-body",
    })
    void findsMentionedEntitiesInEverySpelling(String text, String keys) {
        assertThat(search(text)).containsExactlyInAnyOrder(keys == null ? new String[0] : keys.split(" "));
    }

    @Test
    void ranksTheTitleAboveAMention() {
        assertThat(search("Quibblestone")).startsWith("named-title").endsWith("named-body");
    }

    @Test
    void followsTheNamesOfTheEntity() {
        var renamed = new SeedBuilder();
        renamed.person("renamed-person").named("Wimpole Hartigrew");
        renamed.article("renamed-article").in("en").titled("A farewell").mentioning("renamed-person");
        renamed.load(loader);
        assertThat(search("Hartigrew")).containsExactly("renamed-article");

        renamed = new SeedBuilder();
        renamed.person("renamed-person").named("Wimpole Snodgrass");
        renamed.load(loader);

        assertThat(search("Hartigrew")).isEmpty();
        assertThat(search("Snodgrass farewell")).containsExactly("renamed-article");
    }

    private List<String> search(String text) {
        return api.execute(
                        "query ($text: String) { articles(filter: {text: $text}, orderBy: [{field: RELEVANCE, direction: DESC}]) { nodes { key } } }",
                        Map.of("text", text))
                .at("articles.nodes[*].key");
    }
}
