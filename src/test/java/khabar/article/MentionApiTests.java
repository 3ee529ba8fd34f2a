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
import org.springframework.beans.factory.annotation.Autowired;

/** Mentions that the loader finds in the body of an article. */
@ApiTest(ApiTest.NO_SEEDS)
class MentionApiTests {

    private static final String ARTICLE =
            "{ article(by: {key: \"mention-body\"}) { body { direction } mentions%s { totalCount nodes { surfaceForm { value language script direction } entity { key } resolution count } } } }";

    @Autowired
    GraphQlApi api;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        seed.person("mention-person").named("کوروش زرنگار");
        seed.organization("mention-firm").named("Zarnegar Quux");
        seed.product("mention-one").named("Quuxbeam");
        seed.product("mention-other").named("Quuxbeam");
        seed.article("mention-body")
                .in("fa")
                .on("2024-03-01")
                .saying(
                        "در خبرهای امروز نوشته‌اند که كوروش زرنگار از Zarnegar Quux رفته است. دستگاه تازهٔ Quuxbeam را هم Zarnegar Quux ساخته بود.");
        seed.load(loader);
    }

    @Test
    void returnsResolvedAndUnresolvedMentionsWithTheirCounts() {
        api.execute(ARTICLE.formatted("")).hasDataOf("MentionsFound");
    }

    @Test
    void omitsUnresolvedMentionsWhenFilteringByType() {
        var mentions = api.execute(ARTICLE.formatted("(types: [PERSON, PRODUCT])"));

        assertThat(mentions.<List<String>>at("article.mentions.nodes[*].entity.key"))
                .containsExactly("mention-person");
    }

    @Test
    void findsArticlesByMentionAndEntitiesByArticle() {
        var response = api.execute("""
                query ($by: EntityRef!) {
                  person(by: $by) { articles { nodes { key } } }
                  articles(filter: {mentions: $by}) { nodes { key } }
                  entities(filter: {mentionedIn: {mentions: $by}}) { nodes { key } }
                }
                """, Map.of("by", Map.of("key", "mention-person")));

        assertThat(response.<List<String>>at("person.articles.nodes[*].key")).containsExactly("mention-body");
        assertThat(response.<List<String>>at("articles.nodes[*].key")).containsExactly("mention-body");
        assertThat(response.<List<String>>at("entities.nodes[*].key"))
                .containsExactlyInAnyOrder("mention-person", "mention-firm");
    }
}
