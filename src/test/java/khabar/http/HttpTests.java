package khabar.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.GZIPInputStream;
import khabar.testing.ApiTest;
import khabar.testing.StatementLog;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests and responses on the wire. */
@ApiTest(
        value = {"khabar.limits.request-size=1000B", "khabar.http.max-age=5m"},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HttpTests {

    private static final String JSON = "application/json";
    private static final String GRAPHQL = "application/graphql-response+json";
    private static final String XAI = "{ organization(by: {key: \"xai\"}) { key } }";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

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
    void reportsErrorOfBody(String body, String message) throws Exception {
        for (var type : List.of(JSON, GRAPHQL)) {
            var response = post(body, "Content-Type", JSON, "Accept", type);

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(header(response, "Content-Type")).isEqualTo(type + ";charset=UTF-8");
            assertThat(message(response)).startsWith(message).doesNotContain("Source", "Stream", "jackson", "java");
            assertThat(code(response)).isEqualTo("BAD_REQUEST");
        }
    }

    @Test
    void respondsInPreferredMediaType() throws Exception {
        assertThat(type(null)).isEqualTo(JSON);
        assertThat(type("*/*")).isEqualTo(JSON);
        assertThat(type("application/*")).isEqualTo(JSON);
        assertThat(type(GRAPHQL)).isEqualTo(GRAPHQL);
        assertThat(type(GRAPHQL + ", application/json;q=0.9")).isEqualTo(GRAPHQL);
        assertThat(type(GRAPHQL + ";q=0.8, application/json;q=0.9")).isEqualTo(JSON);
        assertThat(type("application/json, multipart/mixed")).isEqualTo(JSON);
        assertThat(type(GRAPHQL + "; charset=utf-8")).isEqualTo(GRAPHQL);
    }

    private String type(String accept) throws Exception {
        var body = query(XAI);
        var response =
                accept == null ? post(body, "Content-Type", JSON) : post(body, "Content-Type", JSON, "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<String>read(response.body(), "$.data.organization.key"))
                .isEqualTo("xai");
        return header(response, "Content-Type").replace(";charset=UTF-8", "");
    }

    @Test
    void rejectsOtherAcceptedMediaTypes() throws Exception {
        var response = post(query(XAI), "Content-Type", JSON, "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(message(response)).contains(GRAPHQL);
    }

    @ParameterizedTest
    @CsvSource({
        "{, 400",
        "{ nope }, 400",
        "'query ($id: ID!) { node(id: $id) { id } }', 400",
        "{ events(first: 101) { totalCount } }, 400",
        "mutation { load }, 400",
        "{ node(id: \"!\") { id } }, 200"
    })
    void returnsErrorStatusOnlyInGraphQlMediaType(String document, int status) throws Exception {
        var graphQl = post(query(document), "Content-Type", JSON, "Accept", GRAPHQL);
        var json = post(query(document), "Content-Type", JSON, "Accept", JSON);

        assertThat(graphQl.statusCode()).isEqualTo(status);
        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(graphQl.body()).isEqualTo(json.body()).contains("\"errors\"");
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

    @ParameterizedTest
    @CsvSource({"PUT", "DELETE", "PATCH"})
    void reportsAllowedMethods(String method) throws Exception {
        var response = send(request("/graphql").method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
        assertThat(code(response)).isEqualTo("BAD_REQUEST");
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
    void reportsErrorOfGet() throws Exception {
        assertThat(message(get())).contains("`query` is missing. Send a GraphQL document.");
        assertThat(message(get("query", "{a}", "query", "{b}"))).contains("`query` is present 2 times. Send it once.");
        assertThat(message(get("query", "{a}", "variables", "{"))).startsWith("`variables` is not valid JSON");
        assertThat(message(get("query", "{a}", "variables", "[]"))).startsWith("`variables` is a list");
        assertThat(message(get("query", "{"))).contains("Invalid syntax");
        assertThat(header(get("query", "{"), "Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({"mutation { load }", "subscription { load }", "query A { __typename } mutation B { load }"})
    void rejectsOtherOperationsThanQueriesWithGet(String document) throws Exception {
        var response = get("query", document, "operationName", document.contains("B") ? "B" : "");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Allow")).isEqualTo("POST");
        assertThat(message(response)).contains("only queries");
    }

    @Test
    void letsCachesStoreResponsesToGet() throws Exception {
        var first = get("query", XAI);
        var tag = header(first, "ETag");

        var notModified = send(request(path("query", XAI), "If-None-Match", tag).GET());
        var modified =
                send(request(path("query", XAI), "If-None-Match", "W/\"0\"").GET());
        var head = send(request(path("query", XAI)).method("HEAD", BodyPublishers.noBody()));

        assertThat(header(first, "Cache-Control")).isEqualTo("max-age=300, public");
        assertThat(first.headers().allValues("Vary")).contains("Accept");
        assertThat(notModified.statusCode()).isEqualTo(304);
        assertThat(notModified.body()).isEmpty();
        assertThat(header(notModified, "ETag")).isEqualTo(tag);
        assertThat(header(notModified, "Cache-Control")).isEqualTo("max-age=300, public");
        assertThat(modified.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(tag);
    }

    @Test
    void runsPersistedDocumentByHash() throws Exception {
        var document = "query Persisted($k: String!) { organization(by: {key: $k}) { key } }";
        var extensions = "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}"
                .formatted(DigestUtils.sha256Hex(document));
        var variables = "{\"k\": \"xai\"}";

        var unknown = get("extensions", extensions, "variables", variables);
        var saved = post(
                "{\"query\": \"%s\", \"extensions\": %s, \"variables\": %s}".formatted(document, extensions, variables),
                "Content-Type",
                JSON);
        var known = get("extensions", extensions, "variables", variables);

        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(message(unknown)).isEqualTo("PersistedQueryNotFound");
        assertThat(code(unknown)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(header(unknown, "Cache-Control")).isEqualTo("no-store");
        assertThat(known.body()).isEqualTo(saved.body()).contains("\"key\":\"xai\"");
        assertThat(header(known, "ETag")).isNotEmpty();
    }

    @Test
    void rejectsHashOfAnotherDocument() throws Exception {
        var extensions = "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}".formatted("0".repeat(64));

        var response = get("query", XAI, "extensions", extensions);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(message(response)).contains("not the SHA-256");
    }

    @Test
    void doesNotPersistInvalidDocuments() throws Exception {
        var document = "{ nothingOfTheKind }";
        var extensions = "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}"
                .formatted(DigestUtils.sha256Hex(document));

        var saved = get("query", document, "extensions", extensions);
        var again = get("extensions", extensions);

        assertThat(code(saved)).isEqualTo("BAD_REQUEST");
        assertThat(code(again)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
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
    void allowsAnyOriginWithoutCredentials() throws Exception {
        var preflight = send(request(
                        "/graphql",
                        "Origin",
                        "https://example.org",
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "content-type, x-client")
                .method("OPTIONS", BodyPublishers.noBody()));
        var answer = post(query(XAI), "Content-Type", JSON, "Origin", "https://example.org");

        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(header(preflight, "Access-Control-Allow-Methods")).isEqualTo("GET,POST");
        assertThat(header(preflight, "Access-Control-Allow-Headers")).contains("content-type", "x-client");
        assertThat(header(preflight, "Access-Control-Max-Age")).isEqualTo("3600");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void sendsSameHeadersToAllOrigins() throws Exception {
        var withoutOrigin = get("query", XAI);
        var withOrigin = send(
                request(path("query", XAI), "Origin", "https://example.org").GET());

        for (var response : List.of(withoutOrigin, withOrigin)) {
            assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(response.headers().allValues("Vary"))
                    .contains("Accept")
                    .noneMatch(vary -> vary.contains("Origin"));
        }
    }

    @ParameterizedTest
    @CsvSource({"application/json", "application/graphql-response+json"})
    void compressesResponses(String type) throws Exception {
        var document = "{ events(first: 100) { nodes { key title { value } } } }";

        var response = client.send(
                request(path("query", document), "Accept", type, "Accept-Encoding", "gzip")
                        .GET()
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());

        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(response.headers().firstValue("ETag")).isPresent();
        assertThat(new String(new GZIPInputStream(response.body()).readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("{\"data\":");
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

    @Test
    void passesAuditsOfGraphQlHttp() throws Exception {
        var folder = Files.createDirectories(Path.of("target/http-audits"));
        for (var file : List.of("package.json", "package-lock.json", "audit.js")) {
            Files.copy(Path.of("src/test/http", file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        assumeThat(run(folder, "npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"))
                .as("npm has graphql-http")
                .startsWith("0");

        var audits = run(folder, "node", "audit.js", "http://localhost:%d/graphql".formatted(port));

        assertThat(audits).startsWith("0").contains(" 0 notices, 0 warnings, 0 errors");
    }

    /** Returns the exit code and the output, or an error message if the program does not exist. */
    private static String run(Path folder, String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() + "\n" + output;
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String query(String document) {
        return "{\"query\": \"%s\"}".formatted(document.replace("\"", "\\\""));
    }

    private HttpResponse<String> post(String body, String... headers) throws IOException, InterruptedException {
        return send(request("/graphql", headers).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String... parameters) throws IOException, InterruptedException {
        return send(request(path(parameters)).GET());
    }

    private static String path(String... parameters) {
        var path = new StringBuilder("/graphql?");
        for (int i = 0; i < parameters.length; i += 2) {
            path.append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return path.toString();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String message(HttpResponse<String> response) {
        return JsonPath.read(response.body(), "$.errors[0].message");
    }

    private static String code(HttpResponse<String> response) {
        return JsonPath.read(response.body(), "$.errors[0].extensions.code");
    }
}
