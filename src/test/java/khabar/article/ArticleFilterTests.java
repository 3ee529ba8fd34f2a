package khabar.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests each field of {@code ArticleFilter} with conditions that match articles of the seeds and conditions that match none. */
@ApiTest
class ArticleFilterTests {

    private static final String HIRES = "hindi-openai-hires-four";
    private static final String HINDI = "hindi-2025-08-14-babuschkin";
    private static final String PERSIAN = "persian-2025-08-16-babuschkin";
    private static final String TURKISH = "turkish-babuschkin-farewell";
    private static final String DGX_1 = "amar-ujala-2026-02-18-dgx1";

    @Autowired
    GraphQlApi api;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "languages: [\"hi\"]                                     | " + HIRES + " " + HINDI + " " + DGX_1,
                "languages: [\"FA\", \"en\"]                             | " + PERSIAN,
                "languages: []                                           |",
                "languages: [\"fa-AF\", \"tr-TR\", \"hi-Latn\", \"xx\"] | " + PERSIAN + " " + TURKISH,
                "publishers: [\"amar-ujala\"]                            | " + DGX_1,
                "publishers: []                                          |",
                "published: {overlaps: {from: \"2025-08-15\", through: \"2025-08-31\"}} | " + PERSIAN,
                "published: {within: {through: \"2025-08-16\"}}          | " + HINDI + " " + PERSIAN,
                "published: {known: false}                               | " + HIRES + " " + TURKISH,
                "published: {known: true}, languages: [\"hi\"]           | " + HINDI + " " + DGX_1,
                "mentions: {key: \"jensen-huang\"}                       | " + DGX_1,
                "mentions: {name: \"Max Planck\"}                        | " + PERSIAN + " " + TURKISH,
                "reports: {types: [CONSTRUCTION], statuses: [PLANNED]}   | " + HIRES,
                "reports: {participants: [{entity: {key: \"sam-altman\"}}]} | " + HIRES + " " + DGX_1,
                "reports: {reportedBy: {languages: [\"tr\"]}}            | " + HIRES + " " + HINDI + " " + PERSIAN + " "
                        + TURKISH,
                "not: {reports: {types: [DEPARTURE]}}                    | " + DGX_1,
                "not: {published: {within: {through: \"2025-08-15\"}}}   | " + HIRES + " " + PERSIAN + " " + TURKISH
                        + " " + DGX_1,
                "or: [{languages: [\"tr\"]}, {publishers: [\"amar-ujala\"]}] | " + TURKISH + " " + DGX_1,
                "or: []                                                  |",
                "languages: [\"tr\"], and: [{mentions: {key: \"grok\"}}] |",
                "languages: [\"tr\"], and: [], or: null, not: null, publishers: null, published: null, mentions: null, reports: null | "
                        + TURKISH,
            })
    void findsMatchingArticles(String filter, String expected) {
        var response =
                api.execute("{ articles(first: 100, filter: {%s}) { totalCount nodes { key } } }".formatted(filter));

        var keys = expected == null ? List.of() : Stream.of(expected.split(" ")).toList();
        assertThat(response.<List<Object>>at("articles.nodes[*].key")).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(response.<Integer>at("articles.totalCount")).isEqualTo(keys.size());
    }

    @Test
    void filtersTheArticlesOfEntitiesAndEvents() {
        var response = api.execute("""
                { entity(by: {key: "xai"}) { articles(filter: {languages: ["tr", "fa"]}) { nodes { key } } }
                  event(by: {key: "xai-founded"}) { articles(filter: {published: {known: false}}) { nodes { key } } } }""");

        assertThat(response.<List<String>>at("entity.articles.nodes[*].key")).containsExactly(PERSIAN, TURKISH);
        assertThat(response.<List<String>>at("event.articles.nodes[*].key")).containsExactly(TURKISH);
    }
}
