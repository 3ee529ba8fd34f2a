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

/** The documentation in Chromium. Skipped if Chromium is not installed. */
@ApiTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@EnabledIf(
        value = "canRun",
        disabledReason =
                "chromium or chromedriver is not on the PATH, or Node was missing at build time, so that the pages were not built")
class ManualBrowserTests {

    private static Chromium browser;
    private static String axe;

    @LocalServerPort
    int port;

    static boolean canRun() {
        return Chromium.canShow("docs");
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

    static Stream<Arguments> pages() throws IOException {
        try (var files = Files.list(Path.of("src/docs"))) {
            var names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.replace(".md", ""))
                    .sorted()
                    .toList();
            return names.stream()
                    .flatMap(name -> Stream.of(Arguments.of(name, 1280, "light"), Arguments.of(name, 390, "dark")));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessibleAndFitsTheWindow(String page, int width, String scheme) throws IOException {
        browser.setWidth(width);
        browser.setColorScheme(scheme);
        open("/docs/" + page);

        browser.saveScreenshot("docs-%s-%s".formatted(page, width));
        assertThat(browser.execute(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
        assertThat(violations()).isEmpty();
    }

    @Test
    void startsAtTheFirstPage() {
        open("/docs");

        assertThat(browser.find("h1").getText()).isEqualTo("Start");
        assertThat(browser.execute("return location.pathname")).isEqualTo("/docs/start");
    }

    @Test
    void findsSettingByKeyboard() {
        browser.setWidth(1280);
        open("/docs/start");
        browser.find("body").sendKeys("/");
        var input = browser.find(".search input");
        input.sendKeys("page-size");

        assertThat(browser.find(".found a").getText()).contains("khabar.limits.page-size");
        input.sendKeys(Keys.ARROW_DOWN);
        assertThat(browser.execute("return document.activeElement.tagName")).isEqualTo("A");
        browser.find(".found a").sendKeys(Keys.ENTER);
        await().atMost(Chromium.TIMEOUT)
                .until(() -> browser.execute("return location.hash").equals("#khabar.limits.page-size"));
    }

    @Test
    void opensQueryInGraphiql() {
        browser.setWidth(1280);
        open("/docs/start");
        browser.find("a.run").click();
        browser.find(".graphiql-query-editor .view-line");

        assertThat(browser.execute("return location.search")).asString().contains("departures");
        browser.execute("localStorage.clear()");
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
