package khabar.web;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import khabar.testing.ApiTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.UriComponentsBuilder;

/** GraphiQL in Chromium, which can reach no other host. Skipped if Chromium is not installed. */
@ApiTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@EnabledIf(
        value = "canRun",
        disabledReason =
                "chromium or chromedriver is not on the PATH, or Node was missing at build time, so that GraphiQL was not built")
class GraphiqlBrowserTests {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private static ChromeDriver browser;

    @LocalServerPort
    int port;

    static boolean canRun() {
        return chromium().isPresent()
                && driver().isPresent()
                && new ClassPathResource("static/graphiql/assets").exists();
    }

    private static Optional<File> chromium() {
        return program("chromium", "chromium-browser", "google-chrome");
    }

    private static Optional<File> driver() {
        return program("chromedriver");
    }

    @BeforeAll
    static void openBrowser() {
        // Selenium downloads a driver if none is given.
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver().orElseThrow())
                .usingAnyFreePort()
                .build();
        browser = new ChromeDriver(service, options(chromium().orElseThrow()));
    }

    private static ChromeOptions options(File chromium) {
        var options = new ChromeOptions();
        options.setBinary(chromium);
        options.setImplicitWaitTimeout(TIMEOUT);
        options.addArguments("--headless", "--window-size=1500,950");
        options.addArguments("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");
        // Chromium refuses to run as root in a sandbox. The other options stop its own network traffic.
        options.addArguments("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run");
        options.addArguments("--disable-background-networking", "--disable-component-update", "--disable-sync");
        return options;
    }

    private static Optional<File> program(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(directory -> new File(directory, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    @AfterAll
    static void closeBrowser() {
        browser.quit();
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
        Files.write(Path.of("target/graphiql-%s.png".formatted(tab)), browser.getScreenshotAs(OutputType.BYTES));
    }

    @Test
    void opensOperationFromUrl() {
        open(
                "/graphiql?query={query}&variables={variables}",
                "query Shared($by: EntityRef!) { entity(by: $by) { key } }",
                "{\"by\": {\"key\": \"xai\"}}");

        assertThat(executed()).contains("\"key\": \"xai\"");
    }

    /** The console reports violations of the content security policy as errors. */
    @AfterEach
    void checkConsoleAndRequests() {
        assertThat(browser.manage().logs().get(LogType.BROWSER))
                .noneMatch(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue());
        assertThat(requests()).isNotEmpty().allMatch(url -> url.startsWith("http://localhost:" + port));
    }

    private void open(String path, Object... variables) {
        browser.get(UriComponentsBuilder.fromUriString("http://localhost:" + port + path)
                .encode()
                .buildAndExpand(variables)
                .toUriString());
        browser.findElement(By.cssSelector(".graphiql-query-editor .view-line"));
    }

    private void click(String selector) {
        browser.findElement(By.cssSelector(selector)).click();
    }

    /** Executes again if the page sent the name of the previous tab's operation: it reads the name after a delay. */
    private String executed() {
        return await().atMost(TIMEOUT)
                .until(
                        () -> {
                            click(".graphiql-execute-button");
                            return await().atMost(TIMEOUT).until(this::response, not(String::isBlank));
                        },
                        response -> !response.contains("Unknown operation named"));
    }

    /** The whole response, from the editor's model: the DOM has only its visible lines. */
    private String response() {
        return (String)
                browser.executeScript(
                        "return __MONACO.editor.getModels().find(model => model.uri.path.endsWith('response.json')).getValue()");
    }

    @SuppressWarnings("unchecked")
    private List<String> requests() {
        return (List<String>)
                browser.executeScript("return performance.getEntriesByType('resource').map(entry => entry.name)");
    }
}
