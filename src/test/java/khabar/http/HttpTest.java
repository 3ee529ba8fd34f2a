package khabar.http;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import khabar.testing.ApiTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sends HTTP requests to a server with small limits, so that tests see the responses on the wire. */
@ApiTest(
        value = {"khabar.limits.request-size=1000B", "khabar.http.max-age=5m"},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class HttpTest {

    static final String JSON = "application/json";
    static final String GRAPHQL = "application/graphql-response+json";
    static final String XAI = "{ organization(by: {key: \"xai\"}) { key } }";

    final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    static String query(String document) {
        return "{\"query\": \"%s\"}".formatted(document.replace("\"", "\\\""));
    }

    HttpResponse<String> post(String body, String... headers) throws IOException, InterruptedException {
        return send(request("/graphql", headers).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String... parameters) throws IOException, InterruptedException {
        return send(request(path(parameters)).GET());
    }

    static String path(String... parameters) {
        var path = new StringBuilder("/graphql?");
        for (int i = 0; i < parameters.length; i += 2) {
            path.append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return path.toString();
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)));
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    static String message(HttpResponse<String> response) {
        return JsonPath.read(response.body(), "$.errors[0].message");
    }

    static String code(HttpResponse<String> response) {
        return JsonPath.read(response.body(), "$.errors[0].extensions.code");
    }
}
