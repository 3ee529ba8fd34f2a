package khabar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import khabar.testing.ApiTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The explorer in Chromium, on the seeds. Skipped if Chromium is not installed. */
@ApiTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@EnabledIf(
        value = "canRun",
        disabledReason =
                "chromium or chromedriver is not on the PATH, or Node was missing at build time, so that the explorer was not built")
class ExplorerBrowserTests {

    private static final List<String> PATHS = List.of(
            "/",
            "/events",
            "/events/babuschkin-leaves-xai",
            "/people/igor-babuschkin",
            "/organizations/xai",
            "/products/grok",
            "/facilities/colossus",
            "/articles/amar-ujala-2026-02-18-dgx1",
            "/stories/babuschkin-leaves",
            "/publishers/amar-ujala",
            "/disputes",
            "/stats");

    private static Chromium browser;
    private static String axe;

    @LocalServerPort
    int port;

    static boolean canRun() {
        return Chromium.canShow("explorer");
    }

    @BeforeAll
    static void openBrowser() throws IOException {
        axe = Files.readString(Path.of("src/main/frontend/node_modules/axe-core/axe.min.js"));
        browser = new Chromium();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    static Stream<Arguments> pages() {
        return PATHS.stream().flatMap(path -> Stream.of("en", "fa")
                .flatMap(language -> Stream.of(1280, 390).map(width -> Arguments.of(path, language, width))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessibleAndFitsTheWindow(String path, String language, int width) {
        browser.setWidth(width);
        open(path + "?lang=" + language);

        assertThat(browser.find("h1").getText()).isNotBlank();
        assertThat(browser.execute("return document.documentElement.dir"))
                .isEqualTo(language.equals("fa") ? "rtl" : "ltr");
        assertThat(browser.execute(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
        assertThat(violations()).isEmpty();
    }

    @Test
    void findsNameInAnotherScriptByKeyboard() {
        browser.setWidth(1280);
        open("/?lang=en");
        var input = browser.find("input[role=combobox]");

        input.sendKeys("मस्क");
        assertThat(browser.find("[role=option]").getText()).contains("Elon Musk");
        input.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);

        await().atMost(Chromium.TIMEOUT)
                .until(() -> ((String) browser.execute("return location.pathname")).equals("/people/elon-musk"));
    }

    @Test
    void showsUnknownAddressAsPage() {
        browser.setWidth(390);
        open("/nowhere/at/all?lang=fa");

        assertThat(browser.warnings()).singleElement().asString().contains("404");
        assertThat(violations()).isEmpty();
    }

    @Test
    void quotesArticlesInTheirOwnWords() {
        browser.setWidth(1280);
        open("/events/babuschkin-leaves-xai?lang=en");

        assertThat(browser.find("td q[lang=hi]").getText()).isEqualTo("आज xAI में मेरा आखिरी दिन");
        assertThat(browser.find("td q[lang=fa]").getDomAttribute("dir")).isEqualTo("rtl");
    }

    @AfterEach
    void checkConsoleAndRequests() {
        assertThat(browser.warnings()).isEmpty();
        assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.startsWith("http://localhost:" + port));
    }

    private void open(String path) {
        browser.open("http://localhost:" + port + path);
        browser.find("main h1");
    }

    private List<?> violations() {
        browser.execute(axe);
        return (List<?>) browser.executeAsync("""
                        const done = arguments[arguments.length - 1];
                        axe.run().then(result => done(result.violations.map(each => each.id + ": " + each.nodes[0].html)));
                        """);
    }
}
