package khabar.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Responses: media types, statuses, compression, and the audits of graphql-http. */
class HttpResponseTests extends HttpTest {

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
    @CsvSource({"PUT", "DELETE", "PATCH"})
    void reportsAllowedMethods(String method) throws Exception {
        var response = send(request("/graphql").method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
        assertThat(response.body())
                .isEqualTo("{\"errors\":[{\"message\":\"The method " + method
                        + " is not supported. Send a POST, or a query with GET.\","
                        + "\"extensions\":{\"code\":\"BAD_REQUEST\"}}]}");
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

    /** A proxy changes scheme, host and path. */
    @ParameterizedTest
    @CsvSource({"/graphiql/, ../graphiql", "/graphiql/?query=a, ../graphiql?query=a"})
    void redirectsRelatively(String path, String location) throws Exception {
        for (var header : List.of("X-Forwarded-Proto", "X-Forwarded-Prefix", "X-Forwarded-Host", "X-Nothing")) {
            var response = send(request(path, header, "https").GET());

            assertThat(response.statusCode()).isEqualTo(302);
            assertThat(header(response, "Location")).isEqualTo(location);
        }
    }

    @Test
    void passesGraphQlHttpAudits() throws Exception {
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
}
