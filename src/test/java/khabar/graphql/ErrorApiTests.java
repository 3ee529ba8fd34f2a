package khabar.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class ErrorApiTests {

    @Autowired
    GraphQlApi api;

    static List<Arguments> documents() {
        return List.of(
                // Syntax and validation
                bad("{", "Invalid syntax"),
                bad(" ", "Invalid syntax at line 1, column 2: the document ends too early."),
                bad("{ a", "the document ends too early."),
                bad("{ a }}", "Invalid syntax at line 1, column 6: `}` is not expected here."),
                bad("{ \u0000 }", "Invalid syntax at line 1, column 3: `\\u0000` is not expected here."),
                bad("{ a(b: \"\u0007 }", "Invalid syntax at line 1, column 8"),
                bad("{ a(b: \"\\uD800\") }", "an escape sequence is not a Unicode character."),
                bad("{ \u202e }", "`\\u202E` is not expected here."),
                bad("?".repeat(20_000), "`?"),
                bad("{ a } " + "x".repeat(20_000), "column 7: `" + "x".repeat(40) + "…` is not expected here."),
                bad("{ a(b: \"" + "x".repeat(20_000), "Invalid syntax"),
                bad("{ " + "x".repeat(20_000) + " }", "…' in type 'Query' is undefined"),
                bad("{ node(id: \"" + "x".repeat(20_000) + "\") { id } }", "…` is not an ID of this API"),
                bad("{ nope }", "'nope'"),
                bad("{ event }", "event"),
                bad("{ event(by: {key: \"a\"}) }", "event"),
                bad("mutation { load }", "The 'Mutation' operation is not supported"),
                bad("query A { __typename } query B { __typename }", "operation"),
                bad("{ events(filter: {types: [LEAVING]}) { totalCount } }", "LEAVING"),
                bad(
                        "{ events(filter: {nope: 1}) { totalCount } }",
                        "argument 'filter' contains a field not in 'EventFilter': 'nope'"),
                bad("{ events(filter: [1]) { totalCount } }", "argument 'filter' must be an object type"),
                bad("{ events(orderBy: [{field: OCCURRED}]) { totalCount } }", "direction"),
                bad("{ articles(orderBy: [{field: NAME, direction: ASC}]) { totalCount } }", "NAME"),
                // Exactly one of
                bad("{ entity(by: {}) { key } }", "Exactly one"),
                bad("{ entity(by: {key: \"a\", name: \"b\"}) { key } }", "Exactly one"),
                bad("{ entity(by: {key: null}) { key } }", "'EntityRef.key' must be non-null"),
                bad("query ($k: String) { entity(by: {key: $k}) { key } }", "EntityRef"),
                bad(
                        "{ events(filter: {occurred: {known: null}}) { totalCount } }",
                        "'DateFilter.known' must be non-null"),
                bad("{ articles(filter: {published: {known: true, overlaps: {}}}) { totalCount } }", "Exactly one"),
                // IDs
                bad("{ node(id: \"!!!\") { id } }", "`!!!` is not an ID of this API"),
                bad("{ node(id: \"\") { id } }", "is not an ID of this API"),
                bad("{ nodes(ids: [\"eGFp\"]) { id } }", "`eGFp` is not an ID of this API"),
                bad("{ event(by: {id: \"keele\"}) { key } }", "`keele` is not an ID of this API"),
                bad("{ article(by: {id: \"\"}) { key } }", "is not an ID of this API"),
                limit("{ nodes(ids: [%s]) { id } }".formatted("\"eA\" ".repeat(101)), "`ids` has 101 IDs; at most 100"),
                // Pages
                bad("{ events(first: 0) { totalCount } }", "`first` is 0. Request at least 1 node."),
                bad("{ events(last: -3) { totalCount } }", "`last` is -3. Request at least 1 node."),
                limit("{ events(first: 101) { totalCount } }", "`first` is 101; at most 100 are allowed"),
                limit("{ disputes(first: 1000) { totalCount } }", "`first` is 1000; at most 100 are allowed"),
                bad("{ events(first: 1, last: 1) { totalCount } }", "Use one pair only."),
                bad("{ events(first: 1, before: \"a\") { totalCount } }", "Use one pair only."),
                bad("{ events(last: 1, after: \"a\") { totalCount } }", "Use one pair only."),
                bad("{ events(first: 99999999999) { totalCount } }", "Int"),
                // Cursors
                bad("{ events(after: \"a\", before: \"b\") { nodes { key } } }", "Use one pair only."),
                bad("{ articles(filter: {mentions: {id: \"!\"}}) { totalCount } }", "`!` is not an ID of this API"),
                bad(
                        "{ events(filter: {coverage: {articles: {gte: 2147483648}}}) { totalCount } }",
                        "Expected value to be in the integer range, but it was a '2147483648'"),
                bad("{ events(after: \"zzz\") { nodes { key } } }", "`after: \"zzz\"` is not a cursor"),
                bad("{ events(before: \"\") { nodes { key } } }", "is not a cursor"),
                bad("{ events(after: \"ä\") { nodes { key } } }", "is not a cursor"),
                bad(
                        "{ events(after: \"YWJjHzIwMjU\") { nodes { key } } }",
                        "`after` does not match this field, order and filter"),
                // Values
                bad(
                        "{ event(by: {key: \"\\u0000\"}) { key } }",
                        "An argument contains the character U+0000, which no text in the data contains. Remove it."),
                bad("{ articles(filter: {text: \"\\u0000\"}) { totalCount } }", "U+0000"),
                bad("{ search(query: \"\\u0000\") { nodes { key } } }", "U+0000"),
                bad("{ entity(by: {name: \"a\\u0000\"}) { key } }", "U+0000"),
                bad("{ entities(filter: {name: {contains: \"\\u0000\"}}) { totalCount } }", "U+0000"),
                bad(
                        "{ events(filter: {occurred: {within: {from: \"2025-03-30\", through: \"2025-01-01\"}}}) { totalCount } }",
                        "begins on 2025-03-30, after its end on 2025-01-01"),
                bad(
                        "{ events(filter: {occurred: {within: {from: \"+10000-01-01\"}}}) { totalCount } }",
                        "`+10000-01-01` is not a day"),
                bad(
                        "{ events(filter: {occurred: {within: {through: \"0000-12-31\"}}}) { totalCount } }",
                        "`0000-12-31` is not a day"),
                bad(
                        "{ events(filter: {occurred: {within: {from: \"2025-02-30\"}}}) { totalCount } }",
                        "`2025-02-30` is not a day"),
                bad(
                        "{ events(filter: {occurred: {within: {from: 2025}}}) { totalCount } }",
                        "is not a day such as `2025-08-14`"),
                bad(
                        "{ person(by: {key: \"elon-musk\"}) { name(languages: [\"-\"]) { value } } }",
                        "`-` is not a BCP 47"),
                bad("{ person(by: {key: \"elon-musk\"}) { name(languages: [\"\"]) { value } } }", "is not a BCP 47"),
                bad("{ article(by: {url: \"no url\"}) { key } }", "is not an absolute URL"),
                bad("{ article(by: {url: \"/relative\"}) { key } }", "`/relative` is not an absolute URL"),
                bad(
                        "{ events(filter: {coverage: {articles: {gte: \"many\"}}}) { totalCount } }",
                        "argument 'filter.coverage.articles.gte' is not a valid 'Int' - Expected a value of type 'Int'"),
                bad(
                        "{ entity(by: {identifier: {scheme: NOPE, value: \"a\"}}) { key } }",
                        "not in allowable values for enum 'IdentifierScheme' - `NOPE`"),
                bad(
                        "{ entity(by: {identifier: {scheme: LEI}}) { key } }",
                        "argument 'by.identifier' is missing required fields '[value]'"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void reportsDocumentError(String document, ErrorCode code, String message) {
        var response = api.execute(document);

        assertThat(response.message()).contains(message).hasSizeLessThanOrEqualTo(1001);
        assertThat(response.code()).isEqualTo(code.name());
        assertRevealsNoInternals(response);
    }

    @Test
    void writesDetailsInAFixedOrder() {
        var response = api.execute("{ events(first: 101) { totalCount } }");

        assertThat(response.json()).contains("{\"code\":\"LIMIT_EXCEEDED\",\"allowed\":100,\"requested\":101,");
    }

    static List<Arguments> variables() {
        return List.of(
                arguments("$v: EntityRef!", "entity(by: $v) { key }", Map.of()),
                arguments("$v: EntityRef!", "entity(by: $v) { key }", Map.of("v", Map.of())),
                arguments("$v: EntityRef!", "entity(by: $v) { key }", Map.of("v", Map.of("key", 5))),
                arguments("$v: EntityRef!", "entity(by: $v) { key }", Map.of("v", Map.of("key", List.of("a", "b")))),
                arguments("$v: EntityRef!", "entity(by: $v) { key }", Map.of("v", Map.of("key", Map.of("a", "b")))),
                arguments("$v: EntityRef!", "entity(by: $v) { key }", Map.of("v", Map.of("key", "a", "name", "b"))),
                arguments("$v: EntityRef!", "entity(by: $v) { key }", Map.of("v", Map.of("nope", "a"))),
                arguments("$v: EntityRef!", "entity(by: $v) { key }", Map.of("v", "xai")),
                arguments("$v: EntityRef!", "entity(by: $v) { key }", Map.of("v", List.of())),
                arguments("$v: EventFilter", "events(filter: $v) { totalCount }", Map.of("v", Map.of("occurred", 1))),
                arguments("$v: Int", "events(first: $v) { totalCount }", Map.of("v", "ten")),
                arguments("$v: Int", "events(first: $v) { totalCount }", Map.of("v", 1.5)),
                arguments("$v: Int", "events(first: $v) { totalCount }", Map.of("v", 99_999_999_999L)),
                arguments("$v: Int", "events(first: $v) { totalCount }", Map.of("v", Map.of())),
                arguments(
                        "$v: Boolean = true",
                        "eventTypes @include(if: $v) { label }",
                        Collections.singletonMap("v", null)),
                arguments(
                        "$v: LanguageTag = \"fa\"",
                        "entities(first: 1) { nodes { name(languages: [$v]) { value } } }",
                        Collections.singletonMap("v", null)),
                arguments("$v: ID = \"a\"", "nodes(ids: [$v]) { id }", Collections.singletonMap("v", null)),
                arguments("$v: ID!", "node(id: $v) { id }", Map.of("v", List.of())),
                arguments("$v: ID!", "node(id: $v) { id }", Map.of("v", true)),
                arguments("$v: [ID!]!", "nodes(ids: $v) { id }", Map.of("v", Arrays.asList("eA", null))),
                arguments("$v: EventFilter", "events(filter: $v) { totalCount }", Map.of("v", Map.of("types", "A"))),
                arguments("$v: EventFilter", "events(filter: $v) { totalCount }", Map.of("v", Map.of("disputed", "A"))),
                arguments(
                        "$v: Date", "events(filter: {occurred: {within: {from: $v}}}) { totalCount }", Map.of("v", 1)));
    }

    @ParameterizedTest
    @MethodSource("variables")
    void reportsVariableError(String declaration, String field, Map<String, ?> variables) {
        var response = api.execute("query (%s) { %s }".formatted(declaration, field), variables);

        assertThat(response.message()).isNotBlank();
        assertThat(response.code()).isEqualTo("BAD_REQUEST");
        assertRevealsNoInternals(response);
    }

    @Test
    void returnsOtherFieldsBesidesAnError() {
        var response = api.execute("{ bad: node(id: \"!\") { id } good: person(by: {key: \"elon-musk\"}) { key } }");

        assertThat(response.json()).contains("\"bad\":null").contains("\"good\":{\"key\":\"elon-musk\"}");
        assertThat(response.code()).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\":",
                "[]",
                "{}",
                "{\"query\": 5}",
                "nothing",
                "{\"query\": \"{__typename}\", \"variables\": 5}"
            })
    void revealsNoInternalsInBodyErrors(String body) {
        assertRevealsNoInternals(api.post(body));
    }

    private static Arguments bad(String document, String message) {
        return arguments(document, ErrorCode.BAD_REQUEST, message);
    }

    private static Arguments limit(String document, String message) {
        return arguments(document, ErrorCode.LIMIT_EXCEEDED, message);
    }

    private static void assertRevealsNoInternals(GraphQlApi.Response response) {
        var internals = Stream.of(
                "Exception",
                "khabar",
                "java",
                "org.",
                "graphql",
                "Map'",
                "HashMap",
                "Integer",
                "ArrayList",
                "Value{",
                "Value'",
                "\\tat ",
                "select ",
                "relation ",
                "SQL",
                "postgres");

        assertThat(internals).noneMatch(response.json()::contains);
    }
}
