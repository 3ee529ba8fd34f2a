package khabar.web;

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
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Khabar adds to GraphiQL, in Chromium. Skipped if Chromium is not installed. */
@ApiTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@EnabledIf(
        value = "canRun",
        disabledReason =
                "chromium or chromedriver is not on the PATH, or Node was missing at build time, so that GraphiQL was not built")
class GraphiqlConvenienceTests {

    private static Chromium browser;

    private GraphiqlPage page = new GraphiqlPage(browser, "");

    @BeforeEach
    void forgetEarlierVisits(@LocalServerPort int port) {
        page = new GraphiqlPage(browser, "http://localhost:" + port).open("/graphiql");
        browser.execute("localStorage.clear()");
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

    @Test
    void showsTimeAndCostBesideTheResponse() {
        page.open("/graphiql?query={query}", "{ events(first: 7) { nodes { key } } }")
                .executed();

        await().atMost(Chromium.TIMEOUT)
                .untilAsserted(() -> assertThat(browser.find(".khabar-status").getText())
                        .matches("[\\d,]+ ms\\s+7 of 50,000 nodes"));
    }

    @Test
    void replacesTheTabOfTheLastLink() {
        page.open("/graphiql?query={query}", "query First { __typename }");
        var tabs = page.countTabs();
        page.open("/graphiql?query={query}", "query Second { __typename }");

        assertThat(page.countTabs()).isEqualTo(tabs);
        assertThat(browser.find(".graphiql-tab-active").getText()).isEqualTo("Second");
    }

    @Test
    void opensLongOperationFromItsLink() {
        page.open("/graphiql#query={query}", "query Long { __typename #%s\n}".formatted("long ".repeat(2000)));

        assertThat(page.executed()).contains("\"__typename\": \"Query\"");
    }

    @Test
    void copiesLink() {
        page.open("/graphiql?query={query}", "{ __typename }");
        browser.execute("navigator.clipboard.writeText = async text => { window.copied = text; }");
        page.click("button[aria-label='Copy a link to this query']");

        assertThat(browser.find("button[aria-label='Link copied']").isDisplayed())
                .isTrue();
        assertThat(browser.execute("return window.copied === location.href")).isEqualTo(true);
    }

    @Test
    void startsDocumentationAtTheFieldsOfQuery() {
        page.click("button[aria-label='Show Documentation Explorer']");

        assertThat(browser.find(".graphiql-doc-explorer-title").getText()).isEqualTo("Query");
        // Not node, which every API has.
        assertThat(browser.find(".graphiql-doc-explorer-content .graphiql-doc-explorer-item")
                        .getText())
                .startsWith("article");
    }

    @Test
    void editsListsInTheQueryBuilderWithoutTakingTheFocus() {
        page.open(
                "/graphiql?query={query}",
                "query Names { entity(by: {key: \"xai\"}) { name(languages: [\"fa\"]) { value } } }");
        page.click("button[aria-label='Show Query builder']");
        var list = browser.find(".graphiql-explorer-languages input");

        assertThat(browser.execute("return document.activeElement.tagName")).isNotEqualTo("INPUT");
        assertThat(list.getDomProperty("value")).isEqualTo("fa");
        list.sendKeys(", hi");
        await().atMost(Chromium.TIMEOUT)
                .untilAsserted(() -> assertThat(page.operation()).contains("[\"fa\", \"hi\"]"));
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
    void fitsTheWindow(int width, String scheme) throws IOException {
        browser.setWidth(width);
        browser.setColorScheme(scheme);
        page.open("/graphiql?query={query}", "query Keys { entities(first: 50) { nodes { key } } }")
                .executed();

        assertThat(browser.execute(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
        assertThat((Long) browser.execute("return document.querySelector('.result-window').clientWidth"))
                .isGreaterThan(width / 3);
        assertThat((Long) browser.execute("return document.querySelector('.result-window').clientHeight"))
                .isGreaterThan(200);
        browser.saveScreenshot("graphiql-%s-%s".formatted(width, scheme));
    }

    @AfterEach
    void checkConsoleAndRequests() {
        page.checkConsoleAndRequests();
        browser.setWidth(1500);
    }
}
