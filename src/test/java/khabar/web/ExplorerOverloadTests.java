package khabar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import khabar.graphql.OperationLimit;
import khabar.testing.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reading a page's head takes its turn among the operations of the API. */
@ApiTest(
        value = {"khabar.http.concurrency=1", "khabar.http.queue=0"},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ExplorerOverloadTests {

    @LocalServerPort
    int port;

    @Test
    void sendsPageWithoutItsHeadWhileTooManyOperationsRun(@Autowired OperationLimit limit) throws Exception {
        Callable<String> title = () -> title("/people/elon-musk");

        assertThat(limit.execute("another operation", title)).isEqualTo("Khabar");
        assertThat(title.call()).isEqualTo("Elon Musk · Khabar");
    }

    private String title(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(200);
            return response.body().replaceAll("(?s).*<title>(.*)</title>.*", "$1");
        }
    }
}
