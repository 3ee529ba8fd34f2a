package khabar.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import khabar.seed.SeedLoader;
import khabar.testing.Api;
import khabar.testing.MadeUpSeed;
import khabar.testing.OwnSeedApiTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the API tells of names that were found in a body. */
@OwnSeedApiTest
class MentionApiTests {

    private static final String ARTICLE =
            "{ article(by: {key: \"mention-body\"}) { body { direction } mentions%s { totalCount nodes { surfaceForm { value language script direction } entity { key } resolution count } } } }";

    @Autowired
    Api api;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        new MadeUpSeed()
                .entity("PERSON", "mention-person", "کوروش زرنگار")
                .entity("ORGANIZATION", "mention-firm", "Zarnegar Quux")
                .entity("PRODUCT", "mention-one", "Quuxbeam")
                .entity("PRODUCT", "mention-other", "Quuxbeam")
                .withBody(
                        "در خبرهای امروز نوشته‌اند که كوروش زرنگار از Zarnegar Quux رفته است. دستگاه تازهٔ Quuxbeam را هم Zarnegar Quux ساخته بود.")
                .article("mention-body", "fa", "2024-03-01")
                .load(loader);
    }

    @Test
    void tellsWhoWasFoundInABodyHowOftenAndWhoWasNot() {
        api.ask(ARTICLE.formatted("")).is("MentionsFound");
    }

    @Test
    void leavesOutTheUnresolvedWhereATypeIsAskedFor() {
        var mentions = api.ask(ARTICLE.formatted("(types: [PERSON, PRODUCT])"));

        assertThat(mentions.<List<String>>at("article.mentions.nodes[*].entity.key"))
                .containsExactly("mention-person");
    }

    @Test
    void listsTheArticleWithThoseWhomItNames() {
        var answer = api.ask("""
                query ($by: EntityRef!) {
                  person(by: $by) { articles { nodes { key } } }
                  articles(filter: {mentions: $by}) { nodes { key } }
                  entities(filter: {mentionedIn: {mentions: $by}}) { nodes { key } }
                }
                """, Map.of("by", Map.of("key", "mention-person")));

        assertThat(answer.<List<String>>at("person.articles.nodes[*].key")).containsExactly("mention-body");
        assertThat(answer.<List<String>>at("articles.nodes[*].key")).containsExactly("mention-body");
        assertThat(answer.<List<String>>at("entities.nodes[*].key"))
                .containsExactlyInAnyOrder("mention-person", "mention-firm");
    }
}
