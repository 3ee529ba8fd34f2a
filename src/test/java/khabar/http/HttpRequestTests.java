package khabar.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khabar.testing.StatementLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading of requests: bodies, content types, methods and URLs. */
class HttpRequestTests extends HttpTest {

    @Autowired
    StatementLog log;

    static List<Arguments> bodies() {
        return List.of(
                arguments("{\"query\":", "The body is not valid JSON at line 1, column 10: Unexpected end-of-input"),
                arguments("nothing", "The body is not valid JSON at line 1, column 1: Unrecognized token 'nothing'"),
                arguments("{} {}", "The body is not valid JSON at line 1, column 4: text follows the JSON value."),
                arguments("", "The body is empty. Send a JSON object"),
                arguments("[]", "The body is a list. Send a JSON object"),
                arguments("null", "The body is null. Send a JSON object"),
                arguments("{}", "`query` is missing. Send a GraphQL document."),
                arguments("   ", "The body is not valid JSON: it is blank."),
                arguments("{\"query\": \"\"}", "`query` is missing. Send a GraphQL document."),
                arguments("{\"query\": 5}", "`query` is a number. Send a string."),
                arguments("{\"query\": \"{a}\", \"variables\": [1]}", "`variables` is a list. Send an object."),
                arguments(
                        "{\"query\": \"{a}\", \"operationName\": true}",
                        "`operationName` is a boolean. Send a string."),
                arguments("{\"query\": \"{a}\", \"extensions\": \"a\"}", "`extensions` is a string. Send an object."),
                arguments(
                        "{\"extensions\": {\"persistedQuery\": {\"version\": 2}}}", "`persistedQuery` is not valid."));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void reportsBodyError(String body, String message) throws Exception {
        for (var type : List.of(JSON, GRAPHQL)) {
            var response = post(body, "Content-Type", JSON, "Accept", type);

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(header(response, "Content-Type")).isEqualTo(type + ";charset=UTF-8");
            assertThat(message(response)).startsWith(message).doesNotContain("Source", "Stream", "jackson", "java");
            assertThat(code(response)).isEqualTo("BAD_REQUEST");
        }
    }

    static List<Arguments> largeValues() {
        return List.of(
                arguments("[".repeat(501) + "]".repeat(501), ": it is nested too deep."),
                arguments("{\"a\":".repeat(501) + "1" + "}".repeat(501), ": it is nested too deep."),
                arguments("1".repeat(1001), ": it has a number of too many digits."),
                arguments("-1." + "1".repeat(1001), ": it has a number of too many digits."),
                arguments("1e" + "1".repeat(1001), ": it has a number of too many digits."));
    }

    /** Jackson limits them; the limits are far from what a query needs. */
    @ParameterizedTest
    @MethodSource("largeValues")
    void saysWhichPartOfJsonIsTooLarge(String value, String message) throws Exception {
        var variables = get("query", XAI, "variables", "{\"v\": " + value + "}");
        var extensions = get("query", XAI, "extensions", "{\"v\": " + value + "}");

        assertThat(message(variables))
                .startsWith("`variables` is not valid JSON")
                .endsWith(message);
        assertThat(message(extensions))
                .startsWith("`extensions` is not valid JSON")
                .endsWith(message);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"query\": \"query A {a: __typename} query B {b: __typename}\", \"operationName\": \"\"}', operation name",
        "'{\"query\": \"\", \"operationName\": \"A\"}', `query` is missing",
        "'{\"query\": \"{a: __typename}\", \"operationName\": \"\", \"variables\": \"\", \"extensions\": \"\"}', __typename"
    })
    void countsEmptyParametersAsOmitted(String body, String expected) throws Exception {
        var request = JsonPath.parse(body);
        var posted = post(body, "Content-Type", JSON);
        var parameters = new ArrayList<String>();
        request.<Map<String, String>>json().forEach((name, value) -> parameters.addAll(List.of(name, value)));
        var gotten = get(parameters.toArray(String[]::new));

        if (expected.equals("__typename")) {
            assertThat(posted.body()).contains("{\"a\":\"Query\"}");
        } else {
            assertThat(message(posted)).contains(expected);
        }
        assertThat(gotten.body()).isEqualTo(posted.body());
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, `text/plain`",
        "application/graphql, `application/graphql`",
        "application/json; charset=iso-8859-1, charset",
        "a b, is not a valid media type"
    })
    void rejectsBodiesOfOtherTypes(String type, String message) throws Exception {
        var response = post(query(XAI), "Content-Type", type);

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(header(response, "Accept-Post")).isEqualTo(JSON);
        assertThat(message(response)).contains(message);
    }

    @Test
    void rejectsBodiesThatAreTooLarge() throws Exception {
        var fits = post(query(XAI) + " ".repeat(1000 - query(XAI).length()), "Content-Type", JSON);
        var known = post(query(XAI) + " ".repeat(1001 - query(XAI).length()), "Content-Type", JSON);
        var stream = send(request("/graphql", "Content-Type", JSON)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1001]))));

        assertThat(fits.statusCode()).isEqualTo(200);
        assertThat(known.statusCode()).isEqualTo(413);
        assertThat(message(known)).contains("1000 bytes");
        assertThat(code(known)).isEqualTo("LIMIT_EXCEEDED");
        assertThat(stream.statusCode()).isEqualTo(413);
    }

    @Test
    void answersQueryWithGet() throws Exception {
        var document = "query A($k: String!) { organization(by: {key: $k}) { key } } query B { __typename }";

        var response =
                get("query", document, "operationName", "A", "variables", "{\"k\": \"xai\"}", "extensions", "{}");

        assertThat(JsonPath.<String>read(response.body(), "$.data.organization.key"))
                .isEqualTo("xai");
    }

    @Test
    void reportsGetError() throws Exception {
        assertThat(message(get())).contains("`query` is missing. Send a GraphQL document.");
        assertThat(message(get("query", "{a}", "query", "{b}"))).contains("`query` is present 2 times. Send it once.");
        assertThat(message(get("query", "{a}", "variables", "{"))).startsWith("`variables` is not valid JSON");
        assertThat(message(get("query", "{a}", "variables", "[]"))).startsWith("`variables` is a list");
        assertThat(message(get("query", "{"))).contains("Invalid syntax");
        assertThat(header(get("query", "{"), "Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({"mutation { load }", "subscription { load }", "query A { __typename } mutation B { load }"})
    void rejectsGetOfNonQueries(String document) throws Exception {
        var response = get("query", document, "operationName", document.contains("B") ? "B" : "");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Allow")).isEqualTo("POST");
        assertThat(message(response)).contains("only queries");
    }

    @Test
    void acceptsLongUrls() throws Exception {
        var document = "{ entities(filter: {key: {in: [%s]}}) { totalCount } }"
                .formatted("\"nobody-of-this-name\", ".repeat(1000));

        var response = get("query", document);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"totalCount\":0");
    }

    @Test
    void readsNothingForInvalidRequests() {
        var statements = log.during(() -> {
            try {
                post("{", "Content-Type", JSON);
                get("query", "mutation { load }");
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(statements).isEmpty();
    }
}
