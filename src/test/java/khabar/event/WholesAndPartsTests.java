package khabar.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.EventBuilder;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole is counted by its parts only if they are of its type. */
@ApiTest(ApiTest.NO_SEEDS)
class WholesAndPartsTests {

    /** No other test has events in this month. */
    private static final String MONTH = "1987-03";

    @Autowired
    GraphQlApi api;

    @Autowired
    JdbcClient sql;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        seed.person("parted-person");
        seed.organization("parted-org");
        seed.organization("parted-other");
        seed.product("parted-product").named("Parted product");
        seed.article("parted-article").on("1987-04-01");
        pair(seed, EventType.LAWSUIT, EventType.TRIAL);
        pair(seed, EventType.LAUNCH, EventType.STATEMENT);
        pair(seed, EventType.ACQUISITION, EventType.INVESTMENT);
        pair(seed, EventType.HIRE, EventType.DEPARTURE);
        pair(seed, EventType.DEPARTURE, EventType.MEETING);
        pair(seed, EventType.DEPARTURE, EventType.DEPARTURE);
        pair(seed, EventType.HIRE, EventType.HIRE);
        pair(seed, EventType.STATEMENT, EventType.STATEMENT);
        event(seed, EventType.HIRE, "parted-mixed");
        event(seed, EventType.HIRE, "parted-mixed-hire").partOf("parted-mixed");
        event(seed, EventType.TRIAL, "parted-mixed-trial").partOf("parted-mixed");
        seed.load(loader);
    }

    private static void pair(SeedBuilder seed, EventType whole, EventType part) {
        var key = "parted-%s-%s".formatted(whole, part);
        event(seed, whole, key);
        event(seed, part, key + "-part").partOf(key);
    }

    private static EventBuilder event(SeedBuilder seed, EventType type, String key) {
        var event = seed.event(type, key).on(MONTH).reportedBy("parted-article");
        for (var rule : type.rules()) {
            if (rule.role() == Role.PERSON) {
                event.with(rule.role(), "parted-person");
            } else if (rule.role() == Role.PRODUCT) {
                event.with(rule.role(), "parted-product");
            } else if (rule.min() == 2) {
                event.with(rule.role(), "parted-person", "parted-org");
            } else if (rule.min() == 1) {
                event.with(rule.role(), "parted-org");
            }
        }
        return event;
    }

    @ParameterizedTest
    @CsvSource({
        "LAWSUIT, 1",
        "TRIAL, 2",
        "LAUNCH, 1",
        "STATEMENT, 2",
        "ACQUISITION, 1",
        "INVESTMENT, 1",
        "MEETING, 1",
        // Without parted-DEPARTURE-DEPARTURE; without parted-HIRE-HIRE and parted-mixed.
        "DEPARTURE, 3",
        "HIRE, 3"
    })
    void countsWholesWhosePartsAreOfAnotherType(String type, int count) {
        var response = api.execute("""
                { eventStats(filter: {key: {startsWith: "parted-"}, types: [%1$s]}, groupBy: [TYPE]) { nodes { eventCount } }
                  events(filter: {key: {startsWith: "parted-"}, types: [%1$s], countedByParts: false}) { totalCount } }""".formatted(type));

        assertThat(response.<List<Integer>>at("eventStats.nodes[*].eventCount")).containsExactly(count);
        assertThat(response.<Integer>at("events.totalCount")).isEqualTo(count);
    }

    @Test
    void listsThemAmongDeparturesHiresAndMoves() {
        var response = api.execute("""
                { organization(by: {key: "parted-org"}) { departures { nodes { key } } hires { nodes { key } } }
                  person(by: {key: "parted-person"}) { moves { nodes { key } } } }""");
        var departures =
                List.of("parted-DEPARTURE-DEPARTURE-part", "parted-DEPARTURE-MEETING", "parted-HIRE-DEPARTURE-part");
        var hires = List.of("parted-HIRE-DEPARTURE", "parted-HIRE-HIRE-part", "parted-mixed-hire");

        assertThat(response.<List<String>>at("organization.departures.nodes[*].key"))
                .containsExactlyInAnyOrderElementsOf(departures);
        assertThat(response.<List<String>>at("organization.hires.nodes[*].key"))
                .containsExactlyInAnyOrderElementsOf(hires);
        assertThat(response.<List<String>>at("person.moves.nodes[*].key"))
                .containsAll(departures)
                .containsAll(hires)
                .hasSize(6);
    }

    @Test
    void reportsCountTheSame() {
        assertThat(keys("select event_key from report.departures where organization_key = 'parted-org'"))
                .hasSize(3)
                .contains("parted-DEPARTURE-MEETING", "parted-HIRE-DEPARTURE-part");
        assertThat(keys("select event_key from report.people_moves where person_key = 'parted-person'"))
                .hasSize(6)
                .contains("parted-HIRE-DEPARTURE", "parted-DEPARTURE-MEETING");
        assertThat(sql.sql(
                                "select arrivals, departures from report.organization_flow where organization_key = 'parted-org' and month = ?")
                        .param(MONTH)
                        .query()
                        .singleRow())
                .isEqualTo(Map.of("arrivals", 3, "departures", 3));
        assertThat(sql.sql("select event_count from report.coverage_by_month where month = ?")
                        .param(MONTH)
                        .query(Integer.class)
                        .single())
                .isEqualTo(15);
    }

    private List<String> keys(String query) {
        return sql.sql(query).query(String.class).list();
    }
}
