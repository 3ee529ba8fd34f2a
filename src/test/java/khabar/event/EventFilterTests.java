package khabar.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests each field of {@code EventFilter} and {@code ReportFilter} with conditions that match records of the seeds and conditions that match none. */
@ApiTest
class EventFilterTests {

    @Autowired
    GraphQlApi api;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "types: [DELIVERY]                                     | huang-delivers-dgx-1",
                "types: [ACQUISITION]                                  |",
                "types: []                                             |",
                "statuses: [RUMOURED]                                  | officials-leave-tesla",
                "statuses: [PLANNED], types: [TRIAL, CONSTRUCTION]     | musk-v-altman-trial stargate-planned",
                "statuses: [DENIED]                                    |",
                "statuses: []                                          |",
                "inferred: true                                        | lau-leaves-tesla ruddarraju-leaves-xai ruddarraju-leaves-x dalton-leaves-xai fan-leaves-meta",
                "inferred: false, types: [DEPARTURE]                   | babuschkin-leaves-xai keele-leaves-xai yaccarino-leaves-x officials-leave-tesla",
                "hasParts: true                                        | openai-hires-four musk-v-openai babuschkin-posts-farewell",
                "hasParts: false, types: [LAWSUIT]                     | openai-v-musk",
                "countedByParts: true                                  | openai-hires-four babuschkin-posts-farewell",
                "countedByParts: false, hasParts: true                 | musk-v-openai",
                "disputed: true                                        | musk-v-altman-trial babuschkin-posts-farewell babuschkin-leaves-xai keele-leaves-xai musk-asks-huang-for-dgx-1 babuschkin-ventures-founded",
                "disputed: false, types: [TRIAL]                       |",
            })
    void filtersByTypeStatusAndFlags(String filter, String expected) {
        assertEventsFound(filter, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key: {eq: \"keele-leaves-xai\"}                       | keele-leaves-xai",
                "key: {eq: \"Keele-leaves-xai\"}                       |",
                "key: {in: [\"openai-v-musk\", \"none\"]}              | openai-v-musk",
                "key: {in: []}                                         |",
                "key: {contains: \"Leaves-X\"}, inferred: false        | babuschkin-leaves-xai keele-leaves-xai yaccarino-leaves-x",
                "key: {startsWith: \"OPENAI-H\", contains: \"Four\"}   | openai-hires-four",
                "key: {contains: \"%\"}                                |",
                "key: {eq: null}, types: [TRIAL]                       | musk-v-altman-trial",
            })
    void filtersByKey(String filter, String expected) {
        assertEventsFound(filter, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "occurred: {overlaps: {from: \"2026-01-01\"}}          | musk-v-altman-trial musk-email-made-public musk-email-goes-viral musk-praises-huang",
                "occurred: {within: {from: \"2026-01-01\"}}            | musk-v-altman-trial",
                "occurred: {within: {from: \"2016-04-13\", through: \"2016-04-19\"}}, types: [CORRESPONDENCE, OTHER] | musk-asks-huang-for-dgx-1 huang-answers-musk dgx-1-september-orders",
                "occurred: {within: {from: \"2016-04-14\", through: \"2016-04-18\"}} |",
                "occurred: {overlaps: {from: \"2016-12-31\", through: \"2016-12-31\"}}, types: [DELIVERY] | huang-delivers-dgx-1",
                "occurred: {overlaps: {from: \"2017-01-01\", through: \"2017-01-01\"}}, types: [DELIVERY] |",
                "occurred: {within: {through: \"2023-12-31\"}}, types: [HIRE] | lau-joins-tesla babuschkin-joins-deepmind babuschkin-joins-openai babuschkin-joins-xai",
                "occurred: {within: {through: \"2023-12-30\"}}, types: [HIRE] | lau-joins-tesla",
                "occurred: {within: {}}, types: [DEPARTURE]            | babuschkin-leaves-xai keele-leaves-xai yaccarino-leaves-x",
                "occurred: {datedIn: {from: \"2025-08-01\", through: \"2025-08-31\"}}, types: [DEPARTURE] | babuschkin-leaves-xai keele-leaves-xai yaccarino-leaves-x",
                "occurred: {datedIn: {from: \"2025-07-01\", through: \"2025-07-31\"}} |",
                "occurred: {datedIn: {from: \"2023-01-01\", through: \"2023-12-31\"}}, types: [HIRE] | babuschkin-joins-deepmind babuschkin-joins-openai babuschkin-joins-xai",
                "occurred: {datedIn: {from: \"2023-12-01\", through: \"2023-12-31\"}} |",
                "occurred: {datedIn: {through: \"2023-12-31\"}}, types: [HIRE] | lau-joins-tesla babuschkin-joins-deepmind babuschkin-joins-openai babuschkin-joins-xai",
                "occurred: {known: true}, types: [DEPARTURE]           | babuschkin-leaves-xai keele-leaves-xai yaccarino-leaves-x",
                "occurred: {known: false}, types: [TRIAL, DELIVERY]    |",
                "occurred: {known: false}, types: [MEETING]            | musk-and-babuschkin-first-talk",
            })
    void filtersByOverlappingOrContainedDates(String filter, String expected) {
        assertEventsFound(filter, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "types: [DEPARTURE], participants: [{entity: {key: \"x\"}}]                | yaccarino-leaves-x ruddarraju-leaves-x",
                "types: [DEPARTURE], participants: [{entity: {name: \"Robert Keela\"}}]    | keele-leaves-xai",
                "participants: [{roles: [SENDER], entity: {key: \"elon-musk\"}}, {roles: [RECIPIENT], entity: {identifier: {scheme: WIKIDATA, value: \"Q332838\"}}}] | musk-asks-huang-for-dgx-1",
                "participants: [{roles: [SENDER], entity: {key: \"elon-musk\"}}, {roles: [SENDER], entity: {key: \"jensen-huang\"}}] |",
                "participants: [{roles: [ACQUIRER, PLAINTIFF], entity: {key: \"openai\"}}] | openai-v-musk",
                "participants: [{roles: [], entity: {key: \"openai\"}}]                    |",
                "participants: [], types: [TRIAL]                                          | musk-v-altman-trial",
            })
    void filtersByParticipants(String filter, String expected) {
        assertEventsFound(filter, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "types: [STATEMENT], reportedBy: {publishers: [\"amar-ujala\"]}, not: {key: {contains: \"-huang-\"}} | dgx-1-called-ai-in-a-box huang-has-not-forgotten-the-request huang-says-dgx-1-sells-itself huang-says-demand-comes-from-everywhere musk-praises-huang musk-accuses-openai musk-calls-openai-microsofts-puppet musk-says-he-supported-openai",
                "types: [LAUNCH], reportedBy: {languages: [\"tr\"]}              | chatgpt-launched grok-4-launched",
                "types: [LAUNCH], reportedBy: {languages: [\"TR\"], published: {known: true}} |",
                "types: [LAWSUIT], reportedBy: {reports: {types: [TRIAL]}}       | musk-v-openai",
                "types: [DEPARTURE], reportedBy: {not: {languages: [\"hi\"]}}    | babuschkin-leaves-xai keele-leaves-xai",
                "inferred: true, not: {reportedBy: {}}                           | dalton-leaves-xai",
                "coverage: {articles: {lte: 0}}                                  | dalton-leaves-xai",
                "coverage: {articles: {gte: 3}}, types: [CONSTRUCTION]           | colossus-built",
                "coverage: {publishers: {gte: 1}}, types: [LAWSUIT]              | musk-v-openai",
                "coverage: {languages: {gte: 2, lte: 2}}, types: [FOUNDING]      | future-of-life-institute-founded",
                "coverage: {languages: {gte: 3}}, types: [FOUNDING]              | xai-founded babuschkin-ventures-founded",
                "coverage: {languages: {gte: 3, lte: 2}}                         |",
                "coverage: {}, types: [TRIAL]                                    | musk-v-altman-trial",
                "coverage: {articles: {gte: 5, lte: 1}}                          |",
                "coverage: {articles: {gte: -2147483648, lte: 2147483647}}, types: [TRIAL] | musk-v-altman-trial",
            })
    void filtersByReportsAndCoverage(String filter, String expected) {
        assertEventsFound(filter, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "types: [TRIAL], statuses: null, key: null, occurred: null, participants: null, reportedBy: null, coverage: null, disputed: null, inferred: null, hasParts: null, countedByParts: null, and: null, or: null, not: null | musk-v-altman-trial",
                "types: [TRIAL], and: []                               | musk-v-altman-trial",
                "types: [TRIAL, LAWSUIT], occurred: {overlaps: {}}     | musk-v-altman-trial",
                "types: [TRIAL], occurred: {within: {from: null}}      | musk-v-altman-trial",
                "types: [DELIVERY, DEPARTURE], occurred: {within: {from: \"0001-01-01\", through: \"9999-12-31\"}} | huang-delivers-dgx-1 keele-leaves-xai",
                "types: [TRIAL], participants: []                      | musk-v-altman-trial",
                "participants: [{roles: [], entity: {key: \"xai\"}}] |",
                "participants: [{entity: {id: \"T3JnYW5pemF0aW9uOnhhaQ\"}, roles: [SENDER]}] |",
                "types: [TRIAL], or: []                                |",
                "types: [TRIAL], not: {}                               |",
                "types: [TRIAL], or: [{}]                              | musk-v-altman-trial",
                "and: [{types: [TRIAL]}, {statuses: [OCCURRED]}]       |",
                "or: [{types: [TRIAL]}, {types: [DELIVERY]}]           | musk-v-altman-trial huang-delivers-dgx-1",
                "types: [LAWSUIT], not: {hasParts: true}               | openai-v-musk",
                "types: [MEETING], not: {occurred: {within: {from: \"2000-01-01\"}}} | musk-and-babuschkin-first-talk babuschkin-dines-with-tegmark",
                "not: {not: {or: [{and: [{types: [TRIAL]}, {or: []}]}, {key: {eq: \"x\"}}, {types: [DELIVERY]}]}} | huang-delivers-dgx-1",
            })
    void combinesConditions(String filter, String expected) {
        assertEventsFound(filter, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                            | hindi-openai-hires-four persian-2025-08-16-babuschkin turkish-babuschkin-farewell",
                "primarySourcesOnly: false                   | hindi-openai-hires-four persian-2025-08-16-babuschkin turkish-babuschkin-farewell",
                "primarySourcesOnly: true                    | persian-2025-08-16-babuschkin turkish-babuschkin-farewell",
                "languages: [\"hi\", \"en\"]                 | hindi-openai-hires-four",
                "languages: [\"tr\"], primarySourcesOnly: true, stances: [REPORTS] | turkish-babuschkin-farewell",
                "languages: [\"tr-CY\"]                    | turkish-babuschkin-farewell",
                "stances: [DENIES, CONFIRMS]                 |",
                "stances: []                                 |",
            })
    void filtersReports(String filter, String expected) {
        var response = api.execute(
                "{ event(by: {key: \"colossus-built\"}) { reports(filter: {%s}) { totalCount nodes { article { key } } } } }"
                        .formatted(filter == null ? "" : filter));

        assertThat(response.<List<String>>at("event.reports.nodes[*].article.key"))
                .containsExactlyInAnyOrderElementsOf(keys(expected));
        assertThat(response.<Integer>at("event.reports.totalCount"))
                .isEqualTo(keys(expected).size());
    }

    /** PostgreSQL cuts names after 63 bytes, so aliases must not grow with the depth. */
    @Test
    void nestsFiltersDeeply() {
        var filter = "key: {eq: \"keele-leaves-xai\"}";
        var expected = List.of("keele-leaves-xai");
        for (int depth = 0; depth < 12; depth++) {
            filter = "reportedBy: {reports: {%s}}".formatted(filter);
            var keys = expected.stream().map("\"%s\""::formatted).toList();
            expected = found("reportedBy: {reports: {key: {in: %s}}}".formatted(keys));
        }

        assertThat(found(filter)).containsExactlyElementsOf(expected).hasSizeGreaterThan(1);
    }

    private List<String> found(String filter) {
        return api.execute("{ events(first: 100, filter: {%s}) { nodes { key } } }".formatted(filter))
                .at("events.nodes[*].key");
    }

    private void assertEventsFound(String filter, String expected) {
        var response =
                api.execute("{ events(first: 100, filter: {%s}) { totalCount nodes { key } } }".formatted(filter));

        assertThat(response.<List<String>>at("events.nodes[*].key"))
                .containsExactlyInAnyOrderElementsOf(keys(expected));
        assertThat(response.<Integer>at("events.totalCount"))
                .isEqualTo(keys(expected).size());
    }

    private static List<String> keys(String expected) {
        return expected == null ? List.of() : Stream.of(expected.split(" ")).toList();
    }
}
