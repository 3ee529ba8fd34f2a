package khabar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.IntStream;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The explorer's lists and tables, in Chromium. Skipped if Chromium is not installed. */
@ApiTest(
        value = {ApiTest.DEMO_SEEDS, ApiTest.DEMO_TEXTS},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@EnabledIf(value = "canRun", disabledReason = "Chromium, its driver or the built explorer is missing")
class ExplorerTableTests {

    private static Chromium browser;

    @LocalServerPort
    int port;

    static boolean canRun() {
        return Chromium.canShow("explorer");
    }

    @BeforeAll
    static void openBrowser(@Autowired SeedLoader loader) {
        browser = new Chromium();
        browser.setWidth(1280);
        var seed = new SeedBuilder();
        seed.person("busy-person");
        seed.organization("busy-company");
        var articles = IntStream.range(0, 45).mapToObj(i -> "busy-article-" + i).toList();
        articles.forEach(article -> seed.article(article).in("en").on("2024-01-01"));
        seed.departure("busy-departure")
                .of("busy-person")
                .from("busy-company")
                .on("2024-01-01")
                .reportedBy(articles);
        seed.load(loader);
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void facetsCountWhatTheirOtherValuesWouldFind() {
        open("/events?lang=en&type=DEPARTURE");

        assertThat(listOf("[...document.querySelector('.facet').querySelectorAll('li a bdi')].map(e => e.textContent)"))
                .hasSizeGreaterThan(10)
                .contains("Departure", "Hire", "Launch");
        var count = browser.execute(
                "return [...document.querySelectorAll('.facet li')].find(e => e.textContent.startsWith('Hire')).querySelector('.muted').textContent");
        browser.execute("[...document.querySelectorAll('.facet a')].find(e => e.textContent === 'Hire').click()");
        awaitText("[role=status]", count + " events");
    }

    @Test
    void showsAllReportsOfAnEventTwentyAtATime() {
        open("/events/busy-departure?lang=en");

        assertThat(reports()).isEqualTo(20L);
        browser.find("main .line-facts button").click();
        await().atMost(Chromium.TIMEOUT).until(() -> reports().equals(40L));
        browser.find("main .line-facts button").click();
        await().atMost(Chromium.TIMEOUT).until(() -> reports().equals(45L));
        assertThat(browser.execute("return document.querySelectorAll('main .line-facts button').length"))
                .isEqualTo(0L);
    }

    private Object reports() {
        return browser.execute("return document.querySelectorAll('.evidence thead .report').length");
    }

    @ParameterizedTest
    @CsvSource({
        "/events, 1",
        "/disputes, 1",
        "/stats, 1",
        "/events/vastarkar-leaves-jugnara, 1",
        "/people/elif-tokatgil, 5",
        "/organizations/jugnara-robotics, 5",
        "/articles/deccan-ledger-2026-09-22-n1, 2",
        "/stories/hamava, 1",
        "/publishers/padid, 1",
    })
    void everyTableCanBeSavedAsCsv(String path, int tables) {
        open(path + "?lang=en");

        assertThat(listOf("[...document.querySelectorAll('main .button-quiet')].map(e => e.ariaLabel)"))
                .hasSize(tables)
                .doesNotHaveDuplicates()
                .allMatch(label -> ((String) label).startsWith("Download as CSV: "));
    }

    @AfterEach
    void checkConsole() {
        assertThat(browser.warnings()).isEmpty();
    }

    private void open(String path) {
        browser.open("http://localhost:" + port + path);
        browser.find("main h1");
    }

    private void awaitText(String selector, String text) {
        await().atMost(Chromium.TIMEOUT)
                .until(() -> browser.find(selector).getText().equals(text));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> listOf(String expression) {
        return (List<Object>) browser.execute("return " + expression);
    }
}
