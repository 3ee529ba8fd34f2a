package khabar.web;

import static org.assertj.core.api.Assertions.assertThat;

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

/** GraphiQL in Chromium. Skipped if Chromium is not installed. */
@ApiTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@EnabledIf(
        value = "canRun",
        disabledReason =
                "chromium or chromedriver is not on the PATH, or Node was missing at build time, so that GraphiQL was not built")
class GraphiqlBrowserTests {

    private static Chromium browser;

    private String address = "";
    private GraphiqlPage page = new GraphiqlPage(browser, address);

    @BeforeEach
    void setAddress(@LocalServerPort int port, @Value("${server.servlet.context-path:}") String path) {
        address = "http://localhost:%s%s".formatted(port, path);
        page = new GraphiqlPage(browser, address);
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
        "Search, matchedName",
        "Disputes, DIFFERENT_PRECISION",
        "Statistics, eventCount",
        "Paging, endCursor",
        "Text, surfaceForm",
    })
    void runsOperationInEachTab(String tab, String expected) throws IOException {
        page.open("/graphiql").click("button[title='%s']".formatted(tab));

        assertThat(page.executed()).contains("\"" + expected + "\"").doesNotContain("\"errors\"");
        browser.saveScreenshot("graphiql-" + tab);
    }

    @Test
    void opensOperationFromUrl() {
        page.open(
                "/graphiql?query={query}&variables={variables}",
                "query Shared($by: EntityRef!) { entity(by: $by) { key } }",
                "{\"by\": {\"key\": \"xai\"}}");

        assertThat(page.executed()).contains("\"key\": \"xai\"");
    }

    @Test
    void redirectsToThePage() {
        page.open("/graphiql/");

        assertThat(browser.execute("return location.href")).asString().startsWith(address + "/graphiql");
        assertThat(page.executed()).contains("\"data\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphiql", "/graphiql/"})
    void worksBehindAProxyThatPutsAPathBeforeIt(String path) throws IOException {
        try (var proxy = new PathProxy(address)) {
            var outside = new GraphiqlPage(browser, proxy.address()).open(path);

            assertThat(browser.execute("return location.href")).asString().startsWith(proxy.address() + "/graphiql");
            assertThat(outside.executed()).contains("\"data\"").doesNotContain("\"errors\"");
            outside.checkConsoleAndRequests();
            // The page goes on loading its workers, and would warn the next test that the proxy is gone.
            page.open("/graphiql");
        }
    }

    @AfterEach
    void checkConsoleAndRequests() {
        page.checkConsoleAndRequests();
    }
}
