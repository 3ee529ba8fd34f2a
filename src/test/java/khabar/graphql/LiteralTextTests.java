package khabar.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Texts that are special in SQL, patterns, formats or Unicode. */
@ApiTest
class LiteralTextTests {

    @Autowired
    GraphQlApi api;

    @ParameterizedTest
    @ValueSource(strings = {"'", "\\\\", "%", "_", "\\\"; drop table event; --", "{0}", "%s", "$1", "?", "::text"})
    void treatsTextLiterally(String text) {
        var response = api.execute("""
                { event(by: {key: "%1$s"}) { key } entity(by: {name: "%1$s"}) { key }
                  events(filter: {key: {contains: "%1$s"}}) { totalCount }
                  entities(filter: {name: {startsWith: "%1$s", in: ["%1$s"]}}) { totalCount } }
                """.formatted(text));

        assertThat(response.<Integer>at("events.totalCount")).isZero();
        assertThat(response.<Integer>at("entities.totalCount")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\ud800",
                "qq\\udc00",
                "\\u200f\\u202b\\u202c",
                "\\u200c",
                "\\uffff",
                "\\u0001",
                "\\u2028",
                "\\ud83d\\ude00"
            })
    void treatsTextOfVariablesLiterally(String text) {
        var response = api.post("""
                {"query": "query ($t: String!) { event(by: {key: $t}) { key } entity(by: {name: $t}) { key } entities(filter: {key: {eq: $t}}) { totalCount } articles(filter: {text: $t}) { totalCount } search(query: $t, matching: EXACT) { nodes { key } } }",
                 "variables": {"t": "%s"}}""".formatted(text));

        assertThat(response.<Object>at("event")).isNull();
        assertThat(response.<Object>at("entity")).isNull();
        assertThat(response.<Integer>at("entities.totalCount")).isZero();
        assertThat(response.<Integer>at("articles.totalCount")).isZero();
        assertThat(response.<List<?>>at("search.nodes")).isEmpty();
    }
}
