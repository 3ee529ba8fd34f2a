package khabar.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.springframework.core.io.ClassPathResource;

/** Headless Chromium, which can reach no host but localhost. */
final class Chromium implements AutoCloseable {

    static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final ChromeDriver driver;

    Chromium() {
        // Selenium downloads a driver if none is given.
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(program("chromedriver").orElseThrow())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options(chromium().orElseThrow()));
    }

    /** Whether Chromium and its driver are installed, and Node was when the page was built. */
    static boolean canShow(String page) {
        return chromium().isPresent()
                && program("chromedriver").isPresent()
                && new ClassPathResource("static/%s/assets".formatted(page)).exists();
    }

    private static Optional<File> chromium() {
        return program("chromium", "chromium-browser", "google-chrome");
    }

    private static Optional<File> program(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(directory -> new File(directory, name)))
                .filter(File::canExecute)
                .findFirst();
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

    void open(String url) {
        driver.get(url);
    }

    /** Lays the page out as on a device of this width. */
    void setWidth(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows the page as to readers who prefer this color scheme, {@code light} or {@code dark}. */
    void setColorScheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Waits for the element. */
    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    Object execute(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    Object executeAsync(String script) {
        return driver.executeAsyncScript(script);
    }

    /** Warnings and errors since the last call. Violations of the content security policy are among them. */
    List<LogEntry> warnings() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<String> requests() {
        return (List<String>) execute("return performance.getEntriesByType('resource').map(entry => entry.name)");
    }

    void saveScreenshot(String name) throws IOException {
        Files.write(Path.of("target/%s.png".formatted(name)), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
