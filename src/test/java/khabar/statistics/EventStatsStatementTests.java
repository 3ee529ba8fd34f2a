package khabar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.StatementLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests which statements {@code eventStats} runs. */
@ApiTest
class EventStatsStatementTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    StatementLog log;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "groupBy: [TYPE, MONTH]    | nodes { type eventCount }                    | event",
                "groupBy: [TYPE]           | edges { node { articleCount } }              | event event_report",
                "groupBy: [TYPE]           | totalCount nodes { publisherCount }          | article event event_report",
                "groupBy: [TYPE]           | nodes { ...Counts }                          | event event_participant",
                "groupBy: [ORGANIZATION]   | totalCount pageInfo { endCursor }            | event event_participant",
                "groupBy: [LANGUAGE]       | nodes { language }                           | article event event_report",
                "groupBy: [TYPE], orderBy: {by: ARTICLES, direction: ASC} | nodes { type } | event event_report",
            })
    void readsOnlyTheNeededTablesInOneStatement(String arguments, String selection, String tables) {
        var fragment = selection.contains("...") ? "fragment Counts on EventStatsRow { personCount }" : "";
        var statements =
                log.during(() -> api.execute("{ eventStats(%s) { %s } } %s".formatted(arguments, selection, fragment))
                        .at("eventStats"));

        assertThat(statements).hasSize(1);
        assertThat(Stream.of(statements.getFirst().split("\\W+"))
                        .filter(List.of("event", "event_report", "article", "event_participant")::contains)
                        .distinct()
                        .sorted())
                .containsExactly(tables.split(" "));
    }

    @Test
    void loadsReferencedEntitiesAndPublishersInBatches() {
        var few = statements(30);
        var many = statements(100);

        // Statements for the counts, the organizations and persons, their names, and the publishers.
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(4);
    }

    private List<String> statements(int rows) {
        return log.during(() -> api.execute("""
                { eventStats(groupBy: [ORGANIZATION, PERSON, PUBLISHER], first: %d) { totalCount nodes {
                    organization { name { value } } person { name { value } } publisher { name } eventCount } } }""".formatted(rows)).at("eventStats.nodes"));
    }
}
