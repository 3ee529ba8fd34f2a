package khabar.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest(ApiTest.NO_SEEDS)
class PagingTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    SeedLoader loader;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        PagingSeed.seed().load(loader);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization(by: {key: \"paging-org\"}) { departures(%s)",
                "organization(by: {key: \"paging-org\"}) { departures(filter: {not: {coverage: {articles: {gte: 3}}}}, %s)",
                "person(by: {key: \"paging-one\"}) { moves(%s)",
                "person(by: {key: \"paging-two\"}) { events(roles: [PERSON], %s)",
                "article(by: {key: \"paging-undated\"}) { events(%s)",
                "article(by: {key: \"paging-dated\"}) { events(types: [DEPARTURE], %s)",
                "event(by: {key: \"paging-03\"}) { articles(%s)",
                "event(by: {key: \"paging-03\"}) { articles(orderBy: [{field: PUBLISHED, direction: ASC}], %s)",
                "entity(by: {key: \"paging-org\"}) { articles(orderBy: [{field: PUBLISHED, direction: ASC}], %s)",
                "entity(by: {key: \"paging-one\"}) { articles(filter: {published: {known: true}}, %s)",
                "articles(filter: {mentions: {key: \"paging-one\"}}, %s)",
                "entities(filter: {key: {startsWith: \"paging-\"}}, %s)",
                "entities(filter: {key: {startsWith: \"paging-\"}}, orderBy: null, %s)",
                "events(filter: {key: {startsWith: \"paging-\"}}, orderBy: [], %s)",
                "entities(filter: {key: {startsWith: \"paging-\"}}, orderBy: [{field: NAME, direction: DESC}], %s)",
                "entities(filter: {key: {startsWith: \"paging-\"}}, orderBy: [{field: EVENT_COUNT, direction: ASC}], %s)",
                "entities(filter: {key: {startsWith: \"paging-\"}}, orderBy: [{field: EVENT_COUNT, direction: DESC},"
                        + " {field: NAME, direction: ASC}], %s)",
            })
    void pagesThroughOtherLists(String list) {
        assertThat(new PagedList(api, list, "key").allNodes()).size().isBetween(2, PagingSeed.DATES.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event(by: {key: \"paging-03\"}) { reports(%s)",
                "article(by: {key: \"paging-dated\"}) { reports(%s)"
            })
    void pagesThroughReports(String list) {
        assertThat(new PagedList(api, list, "id").allNodes()).size().isGreaterThan(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "disputes(kinds: null, filter: {key: {startsWith: \"paging-\"}}, %s)",
                "event(by: {key: \"whole-of-paging\"}) { parts(%s)",
                "entity(by: {key: \"paging-org\"}) { related(%s)",
            })
    void pagesForwardThroughForwardOnlyLists(String list) {
        var paged = new PagedList(api, list, list.startsWith("disputes") ? "event { key }" : "key");

        var all = paged.forward(100);

        assertThat(all).size().isGreaterThan(1);
        assertThat(Stream.of(1, 2, 3).map(size -> paged.forward(size))).allMatch(all::equals);
    }

    @Test
    void pagesForwardThroughMentions() {
        assertThat(new PagedList(api, "article(by: {key: \"paging-dated\"}) { mentions(%s)", "entity { key }")
                        .forward(2))
                .<Object>extracting(node -> ((Map<?, ?>) node.get("entity")).get("key"))
                .containsExactlyInAnyOrderElementsOf(PagingSeed.ENTITIES);
    }

    @Test
    void countsWholeListForAnyPage() {
        var response = api.execute("""
                { organization(by: {key: "paging-org"}) {
                    all: departures { totalCount } one: departures(first: 1) { totalCount nodes { key } }
                    back: departures(last: 2) { totalCount edges { cursor } }
                    none: departures(filter: {or: []}) { totalCount nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }""");

        assertThat(response.<Integer>at("organization.all.totalCount")).isEqualTo(PagingSeed.DATES.size());
        assertThat(response.<Integer>at("organization.one.totalCount")).isEqualTo(PagingSeed.DATES.size());
        assertThat(response.<Integer>at("organization.back.totalCount")).isEqualTo(PagingSeed.DATES.size());
        assertThat(response.json())
                .contains("\"none\":{\"totalCount\":0,\"nodes\":[],\"pageInfo\":{\"hasNextPage\":false,"
                        + "\"hasPreviousPage\":false,\"startCursor\":null,\"endCursor\":null}}");
    }

    @Test
    void returnsTwentyNodesByDefault() {
        var seed = new SeedBuilder();
        for (int i = 0; i < 21; i++) {
            seed.organization("twenty-%02d".formatted(i));
        }
        seed.load(loader);

        var response = api.execute(
                "{ entities(filter: {key: {startsWith: \"twenty-\"}}) { nodes { key } pageInfo { hasNextPage } } }");

        assertThat(response.<List<String>>at("entities.nodes[*].key")).hasSize(20);
        assertThat(response.<Boolean>at("entities.pageInfo.hasNextPage")).isTrue();
    }

    @Test
    void rejectsCursorsFromAnotherFieldOrderOrFilter() {
        String cursor =
                api.execute("{ events(first: 1) { pageInfo { endCursor } } }").at("events.pageInfo.endCursor");

        assertThat(Stream.of(
                                "articles(after: \"%s\")",
                                "entities(after: \"%s\")",
                                "organization(by: {key: \"paging-org\"}) { departures(after: \"%s\")",
                                "events(orderBy: [{field: OCCURRED, direction: ASC}], after: \"%s\")",
                                "events(orderBy: [{field: ARTICLE_COUNT, direction: DESC}], after: \"%s\")",
                                "events(filter: {types: [HIRE]}, after: \"%s\")")
                        .map(list -> new PagedList(api, list, "key").document(cursor))
                        .map(api::execute))
                .allMatch(response -> response.code().equals("BAD_REQUEST"))
                .allMatch(response -> response.message().contains("does not match this field, order and filter"));
    }

    @Test
    void keepsCursorsValidAfterReload() {
        var list = new PagedList(api, "organization(by: {key: \"paging-org\"}) { departures(%s)", "key");
        var all = list.page("first: 100").nodes();
        var cursor = list.page("first: 4").end();

        PagingSeed.seed().load(loader);

        assertThat(list.page("first: 100, after: \"%s\"".formatted(cursor)).nodes())
                .isEqualTo(all.subList(4, all.size()));
    }
}
