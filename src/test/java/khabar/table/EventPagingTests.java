package khabar.table;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages of events in each order. */
@ApiTest(ApiTest.NO_SEEDS)
class EventPagingTests {

    @Autowired
    GraphQlApi api;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        PagingSeed.seed().load(loader);
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

    private static final String EVENT_FIELDS =
            "key occurred { from edtf } coverage { articleCount firstReported { from } }";

    @ParameterizedTest
    @FieldSource("EVENT_ORDERS")
    void pagesThroughAllEventsInEachOrder(String order) {
        var list = new PagedList(
                api,
                "events(filter: {key: {startsWith: \"paging-\"}}, orderBy: %s, %%s)".formatted(orderBy(order)),
                EVENT_FIELDS);

        assertThat(list.allNodes()).hasSize(PagingSeed.DATES.size()).isSortedAccordingTo(comparator(order));
    }

    @ParameterizedTest
    @FieldSource("EVENT_ORDERS")
    void pagesThroughEventsOfEntityInEachOrder(String order) {
        var list = new PagedList(
                api,
                "entity(by: {key: \"paging-org\"}) { events(orderBy: %s, %%s)".formatted(orderBy(order)),
                EVENT_FIELDS);

        assertThat(list.allNodes()).hasSize(PagingSeed.DATES.size()).isSortedAccordingTo(comparator(order));
    }

    @Test
    void sortsUnknownDatesLastInBothDirections() {
        for (var order : List.of("OCCURRED ASC", "OCCURRED DESC")) {
            var events = new PagedList(
                            api,
                            "events(filter: {key: {startsWith: \"paging-\"}}, orderBy: %s, %%s)"
                                    .formatted(orderBy(order)),
                            EVENT_FIELDS)
                    .allNodes();

            assertThat(events.reversed().subList(0, 3)).allMatch(event -> event.get("occurred") == null);
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
                                : occurred.get("from") == null
                                        ? justBefore(occurred.get("edtf"))
                                        : occurred.get("from");
                };
    }

    /** The day before the day, month or year that ends a range without a start. */
    private static String justBefore(Object edtf) {
        var end = edtf.toString().substring("../".length());
        return LocalDate.parse((end + "-01-01").substring(0, 10)).minusDays(1).toString();
    }
}
