package khabar.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Requests that no handler answers, as bytes on a socket. */
class ErrorReportTests extends HttpTest {

    private static final String HOST = "Host: localhost\r\nOrigin: https://example.org\r\nConnection: close\r\n";

    static final List<Rejected> REQUESTS = List.of(
            // Content types
            post(415, "*/*", "{}"),
            post(415, "text/*", "{}"),
            post(415, "application/*+json", "{}"),
            post(415, "multipart/form-data", "x"),
            post(
                    415,
                    "multipart/form-data; boundary=a",
                    "--a\r\nContent-Disposition: form-data; name=\"query\"\r\n\r\n{a}"),
            post(415, "multipart/mixed; boundary=", "--"),
            post(415, "application/x-www-form-urlencoded", "query=%zz"),
            post(415, "application/x-www-form-urlencoded; charset=nope", "query=%zz"),
            post(415, ";", "{}"),
            // Addresses
            get(400, "/graphql?query=%zz"),
            get(400, "/graphql?query=%c3%28"),
            get(400, "/graphql?query={__typename}&a=%"),
            get(400, "/graphql?query=%ed%a0%80"),
            get(400, "/graphql?" + "a=1&".repeat(5000)),
            get(400, "/graphql?query={a|b}"),
            get(400, "/graphql?query=\u0001"),
            new Rejected(
                    400,
                    "POST /graphql?a=%zz HTTP/1.1\r\n" + HOST
                            + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"),
            get(400, "/%zz"),
            get(400, "/graphql/%00"),
            get(400, "/graphiql/..%2f..%2fpasswd"),
            get(404, "/nope"),
            get(404, "/graphql/nope"),
            get(404, "/graphiql/assets/nope.js"),
            get(404, "/actuator/nope"),
            get(404, "/error"),
            // Methods, versions and headers
            new Rejected(405, "TRACE /graphql HTTP/1.1\r\n" + HOST + "\r\n"),
            new Rejected(405, "TRACE /nope HTTP/1.1\r\n" + HOST + "\r\n"),
            new Rejected(405, "BREW /graphql HTTP/1.1\r\n" + HOST + "\r\n"),
            new Rejected(405, "DELETE /graphiql HTTP/1.1\r\n" + HOST + "\r\n"),
            new Rejected(
                    405,
                    "PUT /actuator/health HTTP/1.1\r\n" + HOST
                            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\n%zz"),
            new Rejected(400, "GET /graphql HTTP/1.1\r\n\r\n"),
            new Rejected(400, "GET /a b c HTTP/1.1\r\n" + HOST + "\r\n"),
            new Rejected(400, "nothing\r\n\r\n"),
            new Rejected(400, "GET /graphql HTTP/1.1\r\n" + HOST + "A: " + "a".repeat(70_000) + "\r\n\r\n"),
            new Rejected(400, "GET /graphql?query=" + "a".repeat(70_000) + " HTTP/1.1\r\n" + HOST + "\r\n"),
            new Rejected(400, "GET /graphql HTTP/1.1\r\n" + HOST + "A: 1\r\n".repeat(200) + "\r\n"),
            new Rejected(400, "POST /graphql HTTP/1.1\r\n" + HOST + "Content-Length: many\r\n\r\n"),
            new Rejected(501, "POST /graphql HTTP/1.1\r\n" + HOST + "Transfer-Encoding: nope\r\n\r\n"),
            new Rejected(505, "GET /graphql HTTP/9.9\r\n" + HOST + "\r\n"));

    @ParameterizedTest
    @FieldSource("REQUESTS")
    void answersWithGraphQlError(Rejected rejected) throws Exception {
        var response = RawHttp.exchange(port, rejected.request);

        assertThat(response).startsWith("HTTP/1.1 " + rejected.status + " ");
        var headers = response.substring(0, response.indexOf("\r\n\r\n"));
        assertThat(headers)
                .contains("\r\nContent-Type: application/json;charset=UTF-8")
                .contains("\r\nAccess-Control-Allow-Origin: *");
        var body = response.substring(headers.length()).strip();
        assertThat(body).startsWith("{\"errors\":[").hasSizeLessThan(300);
        assertThat(JsonPath.<String>read(body, "$.errors[0].message"))
                .matches("(?s)[A-Z`].+ .+\\.")
                .doesNotContain("xception", "java", "Tomcat");
        assertThat(JsonPath.<String>read(body, "$.errors[0].extensions.code")).isIn("BAD_REQUEST", "LIMIT_EXCEEDED");
    }

    private static Rejected get(int status, String path) {
        return new Rejected(status, "GET " + path + " HTTP/1.1\r\n" + HOST + "Accept: */*\r\n\r\n");
    }

    private static Rejected post(int status, String type, String body) {
        return new Rejected(
                status,
                "POST /graphql HTTP/1.1\r\n%sContent-Type: %s\r\nContent-Length: %s\r\n\r\n%s"
                        .formatted(HOST, type, body.length(), body));
    }

    record Rejected(int status, String request) {

        @Override
        public String toString() {
            return status + " " + request.lines().findFirst().orElse("").replaceAll("(.{40}).*", "$1…");
        }
    }
}
