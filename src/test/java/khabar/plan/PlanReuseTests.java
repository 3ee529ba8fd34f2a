package khabar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan is kept only for variables that it fits. Each test executes one document several times. */
@ApiTest
class PlanReuseTests {

    @Autowired
    GraphQlApi api;

    @Test
    void doesNotKeepFailures() {
        var document = "query Failing($key: String) { entity(by: {key: $key}) { key } }";

        assertThat(api.execute(document, Map.of()).code()).isEqualTo("BAD_REQUEST");
        assertThat(api.execute(document, Map.of("key", "xai")).<String>at("entity.key"))
                .isEqualTo("xai");
        assertThat(api.execute(document, new HashMap<>(singleNull("key"))).code())
                .isEqualTo("BAD_REQUEST");
        assertThat(api.execute(document, Map.of("key", "tesla")).<String>at("entity.key"))
                .isEqualTo("tesla");
    }

    private static Map<String, Object> singleNull(String name) {
        var variables = new HashMap<String, Object>();
        variables.put(name, null);
        return variables;
    }

    @Test
    void countsIdsOfEachRequest() {
        var document = "query Ids($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        var id = api.execute("{ entity(by: {key: \"xai\"}) { id } }").<String>at("entity.id");
        var tooMany = IntStream.range(0, 101).mapToObj(i -> id).toList();

        assertThat(api.execute(document, Map.of("ids", List.of(id))).<List<?>>at("nodes"))
                .hasSize(1);
        assertThat(api.execute(document, Map.of("ids", List.of(id, id))).<List<?>>at("nodes"))
                .hasSize(2);
        assertThat(api.execute(document, Map.of("ids", tooMany)).code()).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void distinguishesVariablesWithEqualValues() {
        var document = """
                query Two($events: Int, $articles: Int, $hasEvents: Boolean!, $hasArticles: Boolean!) {
                  events(first: $events) @include(if: $hasEvents) { nodes { key } }
                  articles(first: $articles) @include(if: $hasArticles) { nodes { key } }
                }""";
        for (var events : List.of(1, 2, 3)) {
            for (var articles : List.of(3, 2, 1)) {
                for (var has : List.of(true, false)) {
                    var variables = Map.<String, Object>of(
                            "events", events, "articles", articles, "hasEvents", has, "hasArticles", !has);

                    assertThat(api.execute(document, variables).<List<?>>at(has ? "events.nodes" : "articles.nodes"))
                            .hasSize(has ? events : articles);
                }
            }
        }
    }

    @Test
    void readsLateArgumentsOfEachRequest() {
        var document = """
                query Late($by: EntityRef!, $languages: [LanguageTag!]) {
                  entity(by: $by) { key name(languages: $languages) { language isFallback } }
                }""";
        var id = api.execute("{ entity(by: {key: \"tesla\"}) { id } }").<String>at("entity.id");

        for (int i = 0; i < 2; i++) {
            var byKey = api.execute(document, Map.of("by", Map.of("key", "xai"), "languages", List.of("fa")));
            var byId = api.execute(document, Map.of("by", Map.of("id", id), "languages", List.of("qq")));
            var byName = api.execute(document, Map.of("by", Map.of("name", "xAI")));

            assertThat(byKey.<String>at("entity.name.language")).isEqualTo("fa");
            assertThat(byId.<String>at("entity.key")).isEqualTo("tesla");
            assertThat(byId.<Boolean>at("entity.name.isFallback")).isTrue();
            assertThat(byName.<String>at("entity.key")).isEqualTo("xai");
            assertThat(byName.<Boolean>at("entity.name.isFallback")).isFalse();
        }
    }
}
