package khabar.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khabar.testing.Api;
import khabar.testing.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class ArticleApiTests {

    @Autowired
    Api api;

    @Test
    void findsArticleByIdAndNothingByUnknownUrl() {
        var answer = api.ask("""
                { id: article(by: {id: "QXJ0aWNsZTp0dXJraXNoLWJhYnVzY2hraW4tZmFyZXdlbGw"}) { key }
                  other: article(by: {id: "U3Rvcnk6dHVya2lzaC1iYWJ1c2Noa2luLWZhcmV3ZWxs"}) { key }
                  url: article(by: {url: "https://example.org/none"}) { key } }""");

        assertThat(answer.<String>at("id.key")).isEqualTo("turkish-babuschkin-farewell");
        assertThat(answer.<Object>at("other")).isNull();
        assertThat(answer.<Object>at("url")).isNull();
    }

    @Test
    void listsArticlesLatestFirstAndUndatedOnesLast() {
        var answer = api.ask("{ articles { totalCount nodes { key published { edtf } } } }");

        assertThat(answer.<Integer>at("articles.totalCount")).isEqualTo(5);
        assertThat(answer.<List<String>>at("articles.nodes[*].key"))
                .startsWith(
                        "amar-ujala-2026-02-18-dgx1", "persian-2025-08-16-babuschkin", "hindi-2025-08-14-babuschkin")
                .hasSize(5)
                .contains("hindi-openai-hires-four", "turkish-babuschkin-farewell");
    }

    @Test
    void returnsTheArticlesOfAStoryInAllLanguages() {
        var answer = api.ask("""
                { article(by: {key: "turkish-babuschkin-farewell"}) {
                    publisher { key } published { edtf } publishedAt modifiedAt bylines
                    story { key articles(first: 10) { nodes { key language } } } } }""");

        assertThat(answer.<Object>at("article.publisher")).isNull();
        assertThat(answer.<Object>at("article.published")).isNull();
        assertThat(answer.<List<String>>at("article.bylines")).isEmpty();
        assertThat(answer.<List<String>>at("article.story.articles.nodes[*].language"))
                .containsExactly("fa", "hi", "tr");
    }
}
