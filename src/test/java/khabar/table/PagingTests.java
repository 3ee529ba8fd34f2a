package khabar.table;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import khabar.seed.SeedLoader;
import khabar.testing.Api;
import khabar.testing.ApiTest;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest(ApiTest.NO_SEEDS)
class PagingTests {

    /** Dates that are equal, imprecise, open-ended or unknown. */
    private static final List<String> DAYS = List.of(
            "2025-01-05",
            "2025-01-05",
            "",
            "2025-01",
            "../2024-12-31",
            "2025-01-01/..",
            "",
            "",
            "2025-33",
            "202X",
            "2024-03-03~",
            "1850");

    private static final Set<String> ENTITIES = new TreeSet<>(Set.of("paging-org", "paging-one", "paging-two"));

    @Autowired
    Api api;

    @Autowired
    SeedLoader loader;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        seed().load(loader);
    }

    private static SeedBuilder seed() {
        var seed = new SeedBuilder();
        seed.organization("paging-org");
        seed.person("paging-one").named("ب");
        seed.person("paging-two").named("अ");
        seed.article("paging-dated").on("2025-02-01").mentioning("paging-org", "paging-one", "paging-two");
        seed.article("paging-same-day").in("fa").on("2025-02-01").mentioning("paging-one");
        seed.article("paging-month").in("hi").on("2025-02").mentioning("paging-one");
        seed.article("paging-undated").in("tr");
        seed.article("paging-undated-too").in("tr");
        var articles = List.of(
                List.of("paging-dated"),
                List.of("paging-undated"),
                List.of("paging-month", "paging-undated"),
                List.of("paging-dated", "paging-same-day", "paging-month", "paging-undated", "paging-undated-too"));
        seed.organization("other-org");
        seed.hire("whole-of-paging").by("other-org").reportedBy("paging-dated");
        for (int i = 0; i < DAYS.size(); i++) {
            seed.departure("paging-%02d".formatted(i))
                    .from("paging-org")
                    .of(i % 2 == 0 ? "paging-one" : "paging-two")
                    .on(DAYS.get(i))
                    .reportedBy(articles.get(i % articles.size()))
                    .partOf("whole-of-paging")
                    .disputed();
        }
        return seed;
    }

    static final List<String> EVENT_ORDERS = Stream.of(
                    "OCCURRED ASC",
                    "OCCURRED DESC",
                    "FIRST_REPORTED ASC",
                    "FIRST_REPORTED DESC",
                    "ARTICLE_COUNT ASC",
                    "ARTICLE_COUNT DESC",
                    "ARTICLE_COUNT DESC, OCCURRED ASC",
                    "ARTICLE_COUNT ASC, OCCURRED DESC",
                    "OCCURRED ASC, FIRST_REPORTED DESC",
                    "OCCURRED DESC, ARTICLE_COUNT ASC",
                    "FIRST_REPORTED DESC, OCCURRED ASC, ARTICLE_COUNT DESC",
                    "FIRST_REPORTED ASC, OCCURRED DESC",
                    "ARTICLE_COUNT ASC, FIRST_REPORTED ASC, OCCURRED ASC",
                    "OCCURRED ASC, OCCURRED DESC",
                    "FIRST_REPORTED DESC, FIRST_REPORTED ASC")
            .toList();

    private static final String EVENT =
            "key occurred { from through } coverage { articleCount firstReported { from } }";

    @ParameterizedTest
    @FieldSource("EVENT_ORDERS")
    void pagesThroughAllEventsInEachOrder(String order) {
        var list = new PagedList(
                "events(filter: {key: {startsWith: \"paging-\"}}, orderBy: %s, %%s)".formatted(orderBy(order)), EVENT);

        assertThat(everyPage(list)).hasSize(DAYS.size()).isSortedAccordingTo(comparator(order));
    }

    @ParameterizedTest
    @FieldSource("EVENT_ORDERS")
    void pagesThroughEventsOfEntityInEachOrder(String order) {
        var list = new PagedList(
                "entity(by: {key: \"paging-org\"}) { events(orderBy: %s, %%s)".formatted(orderBy(order)), EVENT);

        assertThat(everyPage(list)).hasSize(DAYS.size()).isSortedAccordingTo(comparator(order));
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
        assertThat(everyPage(new PagedList(list, "key"))).size().isBetween(2, DAYS.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event(by: {key: \"paging-03\"}) { reports(%s)",
                "article(by: {key: \"paging-dated\"}) { reports(%s)"
            })
    void pagesThroughReports(String list) {
        assertThat(everyPage(new PagedList(list, "id"))).size().isGreaterThan(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "disputes(kinds: null, filter: {key: {startsWith: \"paging-\"}}, %s)",
                "event(by: {key: \"whole-of-paging\"}) { parts(%s)",
                "entity(by: {key: \"paging-org\"}) { related(%s)",
            })
    void pagesForwardThroughOneWayLists(String list) {
        var paged = new PagedList(list, list.startsWith("disputes") ? "event { key }" : "key");

        var all = forward(paged, 100);

        assertThat(all).size().isGreaterThan(1);
        assertThat(Stream.of(1, 2, 3).map(size -> forward(paged, size))).allMatch(all::equals);
    }

    @Test
    void pagesForwardThroughMentions() {
        assertThat(forward(new PagedList("article(by: {key: \"paging-dated\"}) { mentions(%s)", "entity { key }"), 2))
                .<Object>extracting(node -> ((Map<?, ?>) node.get("entity")).get("key"))
                .containsExactlyInAnyOrderElementsOf(ENTITIES);
    }

    @Test
    void sortsUnknownDatesLastInBothDirections() {
        for (var order : List.of("OCCURRED ASC", "OCCURRED DESC")) {
            var events = everyPage(new PagedList(
                    "events(filter: {key: {startsWith: \"paging-\"}}, orderBy: %s, %%s)".formatted(orderBy(order)),
                    EVENT));

            assertThat(events.reversed().subList(0, 3)).allMatch(event -> event.get("occurred") == null);
        }
    }

    @Test
    void countsWholeListForAnyPage() {
        var answer = api.ask("""
                { organization(by: {key: "paging-org"}) {
                    all: departures { totalCount } one: departures(first: 1) { totalCount nodes { key } }
                    back: departures(last: 2) { totalCount edges { cursor } }
                    none: departures(filter: {or: []}) { totalCount nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }""");

        assertThat(answer.<Integer>at("organization.all.totalCount")).isEqualTo(DAYS.size());
        assertThat(answer.<Integer>at("organization.one.totalCount")).isEqualTo(DAYS.size());
        assertThat(answer.<Integer>at("organization.back.totalCount")).isEqualTo(DAYS.size());
        assertThat(answer.json())
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

        var answer = api.ask(
                "{ entities(filter: {key: {startsWith: \"twenty-\"}}) { nodes { key } pageInfo { hasNextPage } } }");

        assertThat(answer.<List<String>>at("entities.nodes[*].key")).hasSize(20);
        assertThat(answer.<Boolean>at("entities.pageInfo.hasNextPage")).isTrue();
    }

    @Test
    void rejectsCursorsOfAnotherFieldOrderOrFilter() {
        String cursor =
                api.ask("{ events(first: 1) { pageInfo { endCursor } } }").at("events.pageInfo.endCursor");

        assertThat(Stream.of(
                                "articles(after: \"%s\")",
                                "entities(after: \"%s\")",
                                "organization(by: {key: \"paging-org\"}) { departures(after: \"%s\")",
                                "events(orderBy: [{field: OCCURRED, direction: ASC}], after: \"%s\")",
                                "events(orderBy: [{field: ARTICLE_COUNT, direction: DESC}], after: \"%s\")",
                                "events(filter: {types: [HIRE]}, after: \"%s\")")
                        .map(list -> new PagedList(list, "key").document(cursor))
                        .map(api::ask))
                .allMatch(answer -> answer.code().equals("BAD_REQUEST"))
                .allMatch(answer -> answer.message().contains("cursor of another list"));
    }

    @Test
    void keepsCursorsValidAfterReload() {
        var list = new PagedList("organization(by: {key: \"paging-org\"}) { departures(%s)", "key");
        var all = page(list, "first: 100").nodes();
        var cursor = page(list, "first: 4").end();

        seed().load(loader);

        assertThat(page(list, "first: 100, after: \"%s\"".formatted(cursor)).nodes())
                .isEqualTo(all.subList(4, all.size()));
    }

    /** Returns all nodes of a list. Checks that pages of each size, in both directions, have the same nodes. */
    private List<Map<String, ?>> everyPage(PagedList list) {
        var all = page(list, "first: 100").nodes();
        assertThat(all).doesNotHaveDuplicates();
        assertThat(page(list, "last: 100").nodes()).isEqualTo(all);
        for (int size = 1; size <= 3; size++) {
            assertThat(forward(list, size)).isEqualTo(all);
            assertThat(backward(list, size)).isEqualTo(all);
        }
        return all;
    }

    private List<Map<String, ?>> forward(PagedList list, int size) {
        var nodes = new ArrayList<Map<String, ?>>();
        var page = page(list, "first: " + size);
        assertThat(page.hasPrevious()).isFalse();
        nodes.addAll(page.nodes());
        while (page.hasNext()) {
            assertThat(page.nodes()).hasSize(size);
            page = page(list, "first: %d, after: \"%s\"".formatted(size, page.end()));
            assertThat(page.hasPrevious()).isTrue();
            nodes.addAll(page.nodes());
        }
        return nodes;
    }

    private List<Map<String, ?>> backward(PagedList list, int size) {
        var nodes = new ArrayList<Map<String, ?>>();
        var page = page(list, "last: " + size);
        assertThat(page.hasNext()).isFalse();
        nodes.addAll(page.nodes().reversed());
        while (page.hasPrevious()) {
            assertThat(page.nodes()).hasSize(size);
            page = page(list, "last: %d, before: \"%s\"".formatted(size, page.start()));
            assertThat(page.hasNext()).isTrue();
            nodes.addAll(page.nodes().reversed());
        }
        Collections.reverse(nodes);
        return nodes;
    }

    private ListPage page(PagedList list, String arguments) {
        var answer = api.ask(list.document(arguments));
        List<Map<String, ?>> nodes = answer.at(list.path() + ".edges[*].node");
        List<String> cursors = answer.at(list.path() + ".edges[*].cursor");
        Map<String, ?> info = answer.at(list.path() + ".pageInfo");
        assertThat(answer.<List<?>>at(list.path() + ".nodes")).isEqualTo(nodes);
        assertThat(info.get("startCursor")).isEqualTo(cursors.isEmpty() ? null : cursors.getFirst());
        assertThat(info.get("endCursor")).isEqualTo(cursors.isEmpty() ? null : cursors.getLast());
        return new ListPage(nodes, info);
    }

    private record ListPage(List<Map<String, ?>> nodes, Map<String, ?> info) {
        boolean hasNext() {
            return (boolean) info.get("hasNextPage");
        }

        boolean hasPrevious() {
            return (boolean) info.get("hasPreviousPage");
        }

        String start() {
            return (String) info.get("startCursor");
        }

        String end() {
            return (String) info.get("endCursor");
        }
    }

    /** List field with its parent fields, and {@code %s} for the arguments of the page. */
    private record PagedList(String field, String node) {
        String document(String arguments) {
            return "{ %s { nodes { %2$s } edges { cursor node { %2$s } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
                            .formatted(field.formatted(arguments), node)
                    + (field.contains("{ ") ? " }" : "");
        }

        String path() {
            var names = Stream.of(field.split("\\) \\{ ")).map(part -> part.substring(0, part.indexOf('(')));
            return String.join(".", names.toList());
        }
    }

    private static String orderBy(String order) {
        return order.replaceAll("(\\w+) (ASC|DESC)", "{field: $1, direction: $2}")
                .transform("[%s]"::formatted);
    }

    private static Comparator<Map<String, ?>> comparator(String order) {
        return Stream.of(order.split(", "))
                .map(term -> term.split(" "))
                .map(term -> by(term[0], term[1].equals("DESC")))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    /** Sorts unknown values last in both directions. */
    private static Comparator<Map<String, ?>> by(String field, boolean descending) {
        Function<Map<String, ?>, Comparable<Object>> value = node -> value(node, field);
        return comparing(value, nullsLast(descending ? Collections.reverseOrder() : naturalOrder()));
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> value(Map<String, ?> node, String field) {
        var coverage = (Map<String, ?>) node.get("coverage");
        var occurred = (Map<String, ?>) node.get("occurred");
        var reported = (Map<String, ?>) coverage.get("firstReported");
        return (Comparable<Object>)
                switch (field) {
                    case "ARTICLE_COUNT" -> coverage.get("articleCount");
                    case "FIRST_REPORTED" -> reported == null ? null : reported.get("from");
                    default ->
                        occurred == null
                                ? null
                                : occurred.get("from") == null ? occurred.get("through") : occurred.get("from");
                };
    }
}
