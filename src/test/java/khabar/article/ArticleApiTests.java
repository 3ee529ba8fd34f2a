package khabar.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class ArticleApiTests {

    @Autowired
    GraphQlApi api;

    @Test
    void findsArticleByIdAndNothingByUnknownUrl() {
        var response = api.execute("""
                { id: article(by: {id: "QXJ0aWNsZTp0dXJraXNoLWJhYnVzY2hraW4tZmFyZXdlbGw"}) { key }
                  other: article(by: {id: "U3Rvcnk6dHVya2lzaC1iYWJ1c2Noa2luLWZhcmV3ZWxs"}) { key }
                  url: article(by: {url: "https://example.org/none"}) { key } }""");

        assertThat(response.<String>at("id.key")).isEqualTo("turkish-babuschkin-farewell");
        assertThat(response.<Object>at("other")).isNull();
        assertThat(response.<Object>at("url")).isNull();
    }

    @Test
    void listsArticlesLatestFirstAndUndatedOnesLast() {
        var response = api.execute("{ articles { totalCount nodes { key published { edtf } } } }");

        assertThat(response.<Integer>at("articles.totalCount")).isEqualTo(5);
        assertThat(response.<List<String>>at("articles.nodes[*].key"))
                .startsWith(
                        "amar-ujala-2026-02-18-dgx1", "persian-2025-08-16-babuschkin", "hindi-2025-08-14-babuschkin")
                .hasSize(5)
                .contains("hindi-openai-hires-four", "turkish-babuschkin-farewell");
    }

    @Test
    void returnsTheArticlesOfAStoryInAllLanguages() {
        var response = api.execute("""
                { article(by: {key: "turkish-babuschkin-farewell"}) {
                    publisher { key } published { edtf } publishedAt modifiedAt bylines
                    story { key articles(first: 10) { nodes { key language } } } } }""");

        assertThat(response.<Object>at("article.publisher")).isNull();
        assertThat(response.<Object>at("article.published")).isNull();
        assertThat(response.<List<String>>at("article.bylines")).isEmpty();
        assertThat(response.<List<String>>at("article.story.articles.nodes[*].language"))
                .containsExactly("fa", "hi", "tr");
    }
}
