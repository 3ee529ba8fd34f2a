package khabar.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

/** Caching: validators of responses, and persisted documents. */
class HttpCachingTests extends HttpTest {

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
}
