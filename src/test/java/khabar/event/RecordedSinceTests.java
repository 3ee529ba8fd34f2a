package khabar.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests what a client finds that asks again for what is new. */
@ApiTest(ApiTest.NO_SEEDS)
class RecordedSinceTests {

    private static final List<String> LISTS = List.of("events", "articles", "entities", "publishers", "stories");

    @Autowired
    GraphQlApi api;

    @Autowired
    SeedLoader loader;

    @Test
    void findsWhatALaterLoadAdds() {
        seed("first").load(loader);
        var times = api.execute(
                        "{ events(orderBy: [{field: RECORDED, direction: DESC}], first: 1) { nodes { recordedAt } } }")
                .<List<String>>at("events.nodes[*].recordedAt");
        var seen = times.getFirst();
        assertThat(keys("", seen)).isEmpty();

        var both = seed("first");
        add(both, "second");
        both.load(loader);

        for (var list : LISTS) {
            assertThat(keys(list, seen)).as(list).containsExactly("recorded-second");
            assertThat(newestFirst(list)).as(list).containsExactly("recorded-second", "recorded-first");
        }
        var times2 = api.execute(
                        "{ entities(filter: {recordedSince: \"%s\"}) { nodes { recordedAt } } }".formatted(seen))
                .<List<String>>at("entities.nodes[*].recordedAt");
        assertThat(Instant.parse(times2.getFirst())).isAfter(Instant.parse(seen));
    }

    private static SeedBuilder seed(String name) {
        var seed = new SeedBuilder();
        add(seed, name);
        return seed;
    }

    private static void add(SeedBuilder seed, String name) {
        var key = "recorded-" + name;
        seed.publisher(key).with("name", name);
        seed.story(key).with("title", name);
        seed.organization(key);
        seed.article(key).with("publisher", key).with("story", key);
        seed.departure(key).from(key).reportedBy(key);
    }

    private List<String> keys(String list, String since) {
        return LISTS.stream()
                .filter(each -> list.isEmpty() || each.equals(list))
                .flatMap(each -> api
                        .execute(
                                "query ($since: DateTime!) { %s(filter: {recordedSince: $since}) { nodes { key } } }"
                                        .formatted(each),
                                Map.of("since", since))
                        .<List<String>>at(each + ".nodes[*].key")
                        .stream())
                .toList();
    }

    private List<String> newestFirst(String list) {
        return api.execute("{ %s(orderBy: [{field: RECORDED, direction: DESC}], first: 2) { nodes { key } } }"
                        .formatted(list))
                .at(list + ".nodes[*].key");
    }
}
