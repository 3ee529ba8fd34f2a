package khabar.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaFileTests extends HttpTest {

    @Test
    void servesTheSchemaThatClientsGenerateTypesFrom() throws IOException, InterruptedException {
        var response = send(request("/schema.graphql").GET());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(header(response, "Cache-Control")).contains("max-age=300").contains("public");
        assertThat(response.body()).isEqualTo(Files.readString(Path.of("src/test/schema/khabar.graphqls")));
    }

    @Test
    void isNotSentAgainUnlessItHasChanged() throws IOException, InterruptedException {
        var eTag = header(send(request("/schema.graphql").GET()), "ETag");

        var same = send(request("/schema.graphql").header("If-None-Match", eTag).GET());
        var other = send(
                request("/schema.graphql").header("If-None-Match", "\"other\"").GET());
        var head = send(request("/schema.graphql").method("HEAD", BodyPublishers.noBody()));

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(header(same, "ETag")).isEqualTo(eTag);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(eTag);
    }
}
