package khabar.web;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import khabar.testing.ApiTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriComponentsBuilder;

/** GraphiQL in Chromium. Skipped if Chromium is not installed. */
@ApiTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@EnabledIf(
        value = "canRun",
        disabledReason =
                "chromium or chromedriver is not on the PATH, or Node was missing at build time, so that GraphiQL was not built")
class GraphiqlBrowserTests {

    private static Chromium browser;

    /** Where the program is, without a slash at the end. */
    private String address = "";

    @BeforeEach
    void setAddress(@LocalServerPort int port, @Value("${server.servlet.context-path:}") String path) {
        address = "http://localhost:%s%s".formatted(port, path);
    }

    static boolean canRun() {
        return Chromium.canShow("graphiql");
    }

    @BeforeAll
    static void openBrowser() {
        browser = new Chromium();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Departures, igor-babuschkin",
        "Moves, babuschkin-leaves-xai",
        "Construction, AT_MOST",
        "Article, jensen-huang",
    })
    void runsOperationInEachTab(String tab, String expected) throws IOException {
        open("/graphiql");
        click("button[title='%s']".formatted(tab));

        assertThat(executed()).contains("\"" + expected + "\"").doesNotContain("\"errors\"");
        browser.saveScreenshot("graphiql-" + tab);
    }

    @Test
    void opensOperationFromUrl() {
        open(
                "/graphiql?query={query}&variables={variables}",
                "query Shared($by: EntityRef!) { entity(by: $by) { key } }",
                "{\"by\": {\"key\": \"xai\"}}");

        assertThat(executed()).contains("\"key\": \"xai\"");
    }

    @Test
    void redirectsToThePage() {
        open("/graphiql/");

        assertThat(browser.execute("return location.href")).isEqualTo(address + "/graphiql");
        assertThat(executed()).contains("\"data\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphiql", "/graphiql/"})
    void worksBehindAProxyThatPutsAPathBeforeIt(String path) throws IOException {
        try (var proxy = new PathProxy(address)) {
            var direct = address;
            address = proxy.address();
            open(path);

            assertThat(browser.execute("return location.href")).asString().startsWith(address + "/graphiql");
            assertThat(executed()).contains("\"data\"").doesNotContain("\"errors\"");
            checkConsoleAndRequests();
            // The page goes on loading its workers, and would warn the next test that the proxy is gone.
            address = direct;
            open("/graphiql");
        }
    }

    @AfterEach
    void checkConsoleAndRequests() {
        assertThat(browser.warnings()).isEmpty();
        assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.startsWith(address + "/"));
    }

    private void open(String path, Object... variables) {
        browser.open(UriComponentsBuilder.fromUriString(address + path)
                .encode()
                .buildAndExpand(variables)
                .toUriString());
        browser.find(".graphiql-query-editor .view-line");
    }

    private void click(String selector) {
        browser.find(selector).click();
    }

    /** Executes again if the page sent the name of the previous tab's operation: it reads the name after a delay. */
    private String executed() {
        return await().atMost(Chromium.TIMEOUT)
                .until(
                        () -> {
                            click(".graphiql-execute-button");
                            return await().atMost(Chromium.TIMEOUT).until(this::response, not(String::isBlank));
                        },
                        response -> !response.contains("Unknown operation named"));
    }

    /** The whole response, from the editor's model: the DOM has only its visible lines. */
    private String response() {
        return (String)
                browser.execute(
                        "return __MONACO.editor.getModels().find(model => model.uri.path.endsWith('response.json')).getValue()");
    }
}
