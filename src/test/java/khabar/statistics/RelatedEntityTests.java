package khabar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.StatementLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class RelatedEntityTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    StatementLog log;

    @ParameterizedTest
    @ValueSource(strings = {"elon-musk", "xai", "openai", "dgx-1", "colossus", "max-planck"})
    void countsCommonEvents(String key) {
        var response = api.execute("""
                { entity(by: {key: "%s"}) { related(first: 100) { totalCount nodes { key } edges { eventCount node { key } } }
                    events(first: 100) { nodes { participants { entity { key } } } } } }""".formatted(key));
        var expected = new HashMap<String, Integer>();
        for (var participants :
                response.<List<List<Map<String, Map<String, String>>>>>at("entity.events.nodes[*].participants")) {
            var keys = new HashSet<String>();
            participants.forEach(
                    participant -> keys.add(participant.get("entity").get("key")));
            keys.stream().filter(other -> !other.equals(key)).forEach(other -> expected.merge(other, 1, Integer::sum));
        }

        List<String> keys = response.at("entity.related.edges[*].node.key");
        List<Integer> counts = response.at("entity.related.edges[*].eventCount");
        var actual = new HashMap<String, Integer>();
        for (int i = 0; i < keys.size(); i++) {
            actual.put(keys.get(i), counts.get(i));
        }
        assertThat(actual).isEqualTo(expected);
        assertThat(counts).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(response.<List<String>>at("entity.related.nodes[*].key")).isEqualTo(keys);
        assertThat(response.<Integer>at("entity.related.totalCount")).isEqualTo(expected.size());
    }

    @Test
    void pagesThroughEqualCounts() {
        List<String> all = api.execute("{ entity(by: {key: \"xai\"}) { related(first: 100) { nodes { key } } } }")
                .at("entity.related.nodes[*].key");
        assertThat(all).hasSizeGreaterThan(5);

        for (int size = 1; size <= 3; size++) {
            var pages = new ArrayList<String>();
            String cursor = null;
            do {
                var page = api.execute(
                        "query ($size: Int, $after: String) { entity(by: {key: \"xai\"}) { related(first: $size, after: $after) { nodes { key } pageInfo { endCursor hasNextPage } } } }",
                        cursor == null ? Map.of("size", size) : Map.of("size", size, "after", cursor));
                pages.addAll(page.at("entity.related.nodes[*].key"));
                cursor = page.<Boolean>at("entity.related.pageInfo.hasNextPage")
                        ? page.at("entity.related.pageInfo.endCursor")
                        : null;
            } while (cursor != null);
            assertThat(pages).isEqualTo(all);
        }
    }

    @Test
    void filtersByTypeAndRejectsCursorsOfOtherFilters() {
        var response = api.execute("""
                { entity(by: {key: "xai"}) { people: related(types: [PERSON], first: 1) { totalCount nodes { type } pageInfo { endCursor } }
                    none: related(types: []) { totalCount nodes { key } } any: related(types: null) { totalCount } all: related { totalCount } } }""");

        assertThat(response.<List<String>>at("entity.people.nodes[*].type")).containsExactly("PERSON");
        assertThat(response.<List<String>>at("entity.none.nodes")).isEmpty();
        assertThat(response.<Integer>at("entity.none.totalCount")).isZero();
        assertThat(response.<Integer>at("entity.any.totalCount")).isEqualTo(response.at("entity.all.totalCount"));
        assertThat(response.<Integer>at("entity.people.totalCount")).isLessThan(response.at("entity.all.totalCount"));

        var rejected = api.execute("{ entity(by: {key: \"xai\"}) { related(after: \"%s\") { nodes { key } } } }"
                .formatted(response.<String>at("entity.people.pageInfo.endCursor")));
        assertThat(rejected.code()).isEqualTo("BAD_REQUEST");
        assertThat(rejected.message()).contains("does not match this field, order and filter");
    }

    @Test
    void readsTheRelatedEntitiesOfManyEntitiesInOneStatement() {
        var one = statements(1);
        var all = statements(100);

        assertThat(all).hasSameSizeAs(one).hasSize(1);
    }

    private Set<String> statements(int entities) {
        return Set.copyOf(log.during(() -> api.execute(
                        "{ entities(first: %d) { nodes { related(first: 3) { totalCount edges { eventCount node { name { value } } } } } } }"
                                .formatted(entities))
                .at("entities.nodes")));
    }
}
