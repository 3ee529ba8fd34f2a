package khabar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests the arguments and cursors of {@code eventStats}. */
@ApiTest
class EventStatsRequestTests {

    @Autowired
    GraphQlApi api;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "groupBy: [TYPE]",
                "groupBy: [MONTH, TYPE]",
                "groupBy: [MONTH], filter: {types: [HIRE]}",
                "groupBy: [MONTH], having: {gte: 1}",
                "groupBy: [MONTH], orderBy: {by: EVENTS, direction: ASC}",
                "groupBy: [MONTH], orderBy: {by: ARTICLES, direction: DESC}",
            })
    void rejectsCursorsOfAnotherQuery(String arguments) {
        var response = api.execute(
                "{ eventStats(%s, after: \"%s\") { nodes { eventCount } } }".formatted(arguments, cursor()));

        assertThat(response.code()).isEqualTo("BAD_REQUEST");
        assertThat(response.message()).contains("does not match this field, order and filter");
    }

    @Test
    void acceptsCursorsWithAnotherSelection() {
        var response = api.execute(
                "{ eventStats(groupBy: [MONTH], first: 100, after: \"%s\") { totalCount nodes { month articleCount personCount } } }"
                        .formatted(cursor()));

        assertThat(response.<List<?>>at("eventStats.nodes")).hasSize(response.<Integer>at("eventStats.totalCount") - 1);
    }

    private String cursor() {
        return api.execute("{ eventStats(groupBy: [MONTH], first: 1) { nodes { eventCount } pageInfo { endCursor } } }")
                .at("eventStats.pageInfo.endCursor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "groupBy: []                    | BAD_REQUEST    | `groupBy` is empty. Name one or more of the dimensions [TYPE, STATUS, YEAR, MONTH, ORGANIZATION, PERSON, LANGUAGE, PUBLISHER, WEEK, DAY, FIRST_REPORTED_YEAR, FIRST_REPORTED_MONTH, FIRST_REPORTED_WEEK, FIRST_REPORTED_DAY].",
                "groupBy: [TYPE, MONTH, TYPE]   | BAD_REQUEST    | `groupBy` has TYPE more than once. Name each dimension only once.",
                "groupBy: [TYPE, YEAR], roles: [EMPLOYER] | BAD_REQUEST | `roles` is given, but events are not grouped by participants. Add ORGANIZATION or PERSON to `groupBy`, or omit `roles`.",
                "groupBy: [TYPE], fill: {}      | BAD_REQUEST    | `fill` needs exactly one dimension of time in `groupBy`. Name one of [YEAR, MONTH, WEEK, DAY, FIRST_REPORTED_YEAR, FIRST_REPORTED_MONTH, FIRST_REPORTED_WEEK, FIRST_REPORTED_DAY].",
                "groupBy: [YEAR, MONTH], orderBy: {by: PERIOD, direction: ASC} | BAD_REQUEST | `PERIOD` needs exactly one dimension of time in `groupBy`. Name one of [YEAR, MONTH, WEEK, DAY, FIRST_REPORTED_YEAR, FIRST_REPORTED_MONTH, FIRST_REPORTED_WEEK, FIRST_REPORTED_DAY].",
                "groupBy: [YEAR], fill: {}, having: {gte: 1} | BAD_REQUEST | `fill` adds rows that `having` would leave out again. Omit one of them.",
                "groupBy: [YEAR], fill: {from: \"2025-01-02\", through: \"2025-01-01\"} | BAD_REQUEST | The range begins on 2025-01-02, after its end on 2025-01-01. Swap `from` and `through`.",
                "groupBy: [YEAR], fill: {from: \"0001-01-01\", through: \"9999-12-31\"} | LIMIT_EXCEEDED | `fill` would add more than 5,000 rows. Fill a shorter range, or count by longer periods or fewer values.",
                "groupBy: [DAY, PERSON], fill: {from: \"2024-01-01\", through: \"2025-12-31\"} | LIMIT_EXCEEDED | `fill` would add more than 5,000 rows. Fill a shorter range, or count by longer periods or fewer values.",
                "groupBy: [TYPE], first: 0      | BAD_REQUEST    | `first` is 0. Request at least 1 node.",
                "groupBy: [TYPE], first: 101    | LIMIT_EXCEEDED | `first` is 101; at most 100 are allowed. Request the rest page by page, with the cursors from `pageInfo`.",
            })
    void rejectsInvalidArguments(String arguments, String code, String message) {
        var response = api.execute("{ eventStats(%s) { totalCount } }".formatted(arguments));

        assertThat(response.code()).isEqualTo(code);
        assertThat(response.message()).isEqualTo(message);
    }
}
