package khabar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import khabar.testing.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The explorer's pages as the server sends them: what search engines and link previews read. */
@ApiTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ExplorerPageTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | Khabar | ./",
                "/events | Events · Khabar | ./",
                "/events?lang=hi | घटनाएँ · Khabar | ./",
                "/stats?lang=fa | آمار · Khabar | ./",
                "/disputes?lang=tr | Haberler nerede çelişiyor · Khabar | ./",
                "/events/babuschkin-leaves-xai | Igor Babuschkin resigns from xAI · Khabar | ../",
                "/people/elon-musk?lang=fa | ایلان ماسک · Khabar | ../",
                "/stories/babuschkin-leaves | Igor Babuschkin leaves xAI · Khabar | ../",
            })
    void namesPageAndItsRoot(String path, String title, String base) throws Exception {
        var response = get(path, "text/html");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains("<title>%s</title>".formatted(title), "<base href=\"%s\">".formatted(base));
    }

    @ParameterizedTest
    @CsvSource({"/?lang=fa, fa, rtl", "/events?lang=hi, hi, ltr", "/nowhere?lang=fa, fa, rtl", "/?lang=xx, en, ltr"})
    void statesLanguageAndDirectionBeforeTheScriptRuns(String path, String language, String direction)
            throws Exception {
        assertThat(get(path, "text/html").body())
                .contains("<html lang=\"%s\" dir=\"%s\">".formatted(language, direction));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | fa-IR,en;q=0.5 | fa",
                "/ | de,tr;q=0.8,en;q=0.5 | tr",
                "/events/babuschkin-leaves-xai | hi | hi",
                "/nowhere | hi | hi",
                "/?lang=tr | hi | tr",
                "/ | de | en",
                "/ | ;;; | en",
            })
    void choosesTheLanguageOfTheBrowserUnlessTheAddressNamesOne(String path, String accepted, String language)
            throws Exception {
        var response = get(path, "text/html", accepted);

        assertThat(response.body()).contains("<html lang=\"%s\"".formatted(language));
        assertThat(String.join(",", response.headers().allValues("Vary"))).containsIgnoringCase("Accept-Language");
    }

    @Test
    void titlesRecordInTheLanguageOfTheBrowser() throws Exception {
        assertThat(get("/people/elon-musk", "text/html", "fa").body()).contains("<title>ایلان ماسک · Khabar</title>");
    }

    @Test
    void describesPersonForSearchEngines() throws Exception {
        assertThat(get("/people/elon-musk", "text/html").body())
                .contains("property=\"og:title\" content=\"Elon Musk\"")
                .contains("\"@type\":\"Person\"", "\"name\":\"Elon Musk\"", "\"alternateName\":[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/nobody", "/people/xai", "/stories/none", "/nowhere", "/nowhere/at/all"})
    void answersUnknownAddressWithPageAndStatus404(String path) throws Exception {
        var response = get(path, "text/html");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("<title>Nothing is known under this address · Khabar</title>");
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
    }

    @Test
    void answersProgramThatAsksForUnknownAddressInJson() throws Exception {
        var response = get("/nowhere", "application/json");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).startsWith("{");
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return get(path, accept, "en");
    }

    private HttpResponse<String> get(String path, String accept, String language)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept", accept)
                    .header("Accept-Language", language)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
