package khabar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import khabar.testing.ApiTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the explorer shows of texts and of many months, in Chromium. Skipped if Chromium is not installed. */
@ApiTest(
        value = {ApiTest.DEMO_SEEDS, ApiTest.DEMO_TEXTS},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@EnabledIf(value = "canRun", disabledReason = "Chromium, its driver or the built explorer is missing")
class ExplorerDemoTests {

    private static Chromium browser;

    @LocalServerPort
    int port;

    static boolean canRun() {
        return Chromium.canShow("explorer");
    }

    @BeforeAll
    static void openBrowser() {
        browser = new Chromium();
        browser.setWidth(1280);
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "pratahkiran-2026-03-04-vastarkar, जुगनारा रोबोटिक्स, /organizations/jugnara-robotics",
        "sanchar-patrika-2026-03-17-talvekar, मीरा वस्तरकर, /people/meera-vastarkar",
        "ruznegar-2025-11-19-hamava, هم‌آوا, /products/hamava",
        "gundem-postasi-2026-08-10-foca-opens, Tandıra Batarya, /organizations/tandira-batarya",
        "deccan-ledger-2026-09-22-n1, Nakshi N1, /products/nakshi-n1",
    })
    void highlightsMentionsInTheText(String article, String spelling, String address) {
        open("/articles/" + article + "?lang=en");

        assertThat(listOf(
                        "[...document.querySelectorAll('.body .mention')].map(a => a.textContent + ' ' + a.pathname)"))
                .hasSizeGreaterThan(3)
                .contains(spelling + " " + address);
    }

    @Test
    void highlightsOnlyWholeWords() {
        open("/articles/teknikhane-2026-07-14-lawsuit?lang=en");

        assertThat(browser.execute("return document.querySelector('.body').textContent"))
                .asString()
                .contains("İstanbullu yatırımcısı Divanta Sermaye");
        assertThat(listOf("[...document.querySelectorAll('.body .mention')].map(a => a.nextSibling?.data?.[0] ?? ' ')"))
                .isNotEmpty()
                .allMatch(next -> !Character.isLetter(((String) next).codePointAt(0)));
    }

    @Test
    void findsArticlesByWordsOfTheirTexts() {
        open("/?lang=en");

        browser.find("input[role=combobox]").sendKeys("balıkçılar");

        assertThat(browser.find("[role=option]").getText()).isNotBlank();
        assertThat(listOf("[...document.querySelectorAll('[role=option]')].map(e => e.textContent)"))
                .anySatisfy(option -> assertThat((String) option)
                        .contains("Foça’daki batarya fabrikası açıldı", "in the text", "Turkish"));
    }

    @Test
    void drawsMonthsInTheirOrderAndCountsTheUndatedApart() {
        open("/stats?lang=en&by=MONTH");

        var months = listOf("[...document.querySelectorAll('.bar-name')].map(e => e.textContent)");
        assertThat(months).hasSizeGreaterThan(12).contains("March 2026").doesNotContain("undated");
        assertThat(months.indexOf("October 2025")).isLessThan(months.indexOf("March 2026"));
        assertThat(browser.find("main section p.muted").getText()).matches("undated: \\d+");
        assertThat(listOf("[...document.querySelectorAll('.column')]")).hasSizeGreaterThan(months.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    by=WEEK                            | – | true
                    by=FIRST_REPORTED_WEEK             | – | true
                    by=FIRST_REPORTED_MONTH            | March 2026 | true
                    by=DAY&count=ARTICLES              | Mar | false
                    of=ARTICLES                        | Turkish | false
                    of=ARTICLES&by=MONTH               | March 2026 | true
                    of=ARTICLES&by=ENTITY&count=EVENTS | Elif Tokatgil | false
                    of=ARTICLES&by=STORY               | Jugnara | false
                    """)
    void countsByEachDimension(String choice, String expected, boolean hasChart) {
        open("/stats?lang=en&" + choice);

        assertThat(listOf("[...document.querySelectorAll('.bar-name')].map(e => e.textContent)"))
                .hasSizeGreaterThan(1)
                .anySatisfy(name -> assertThat((String) name).contains(expected));
        assertThat(listOf("[...document.querySelectorAll('.column')]").isEmpty())
                .isEqualTo(!hasChart);
    }

    @Test
    void drawsTheArticlesOfEachWeekByLanguage() {
        open("/?lang=en");

        assertThat(listOf("[...document.querySelectorAll('.legend li')].map(e => e.textContent)"))
                .containsExactlyInAnyOrder("English", "Hindi", "Persian", "Turkish");
        assertThat(listOf("[...document.querySelectorAll('.column')]")).hasSizeBetween(20, 53);
        assertThat(listOf("[...document.querySelectorAll('.column')].map(e => e.title)"))
                .anySatisfy(title -> assertThat((String) title).matches("Mar 2\\p{Z}*–\\p{Z}*8, 2026: \\d+"));
    }

    @Test
    void saysHowAScriptIsSearchedThatShowsNoSounds() {
        open("/?lang=en");

        browser.find("input[role=combobox]").sendKeys("宮崎駿");

        assertThat(browser.find(".search-none.muted").getText()).contains("Mandarin", "kana");
    }

    @ParameterizedTest
    @ValueSource(ints = {768, 900, 1280})
    void evidenceOfFourArticlesFitsTheWindow(int width) {
        browser.setWidth(width);
        try {
            open("/events/jugnara-v-nakshi?lang=fa");

            assertThat(browser.execute("return document.documentElement.scrollWidth"))
                    .isEqualTo(browser.execute("return document.documentElement.clientWidth"));
            assertThat(browser.find(".evidence-reason").getText()).contains("دو مقاله");
        } finally {
            browser.setWidth(1280);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events", "/disputes", "/stats", "/people/elif-tokatgil"})
    void serverTitlesPagesAsTheBrowserDoes(String path) throws Exception {
        for (var language : List.of("en", "hi", "fa", "tr")) {
            var address = path + "?lang=" + language;
            open(address);

            assertThat(html(address)).contains("<title>" + browser.execute("return document.title") + "</title>");
        }
    }

    private String html(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    @AfterEach
    void checkConsole() {
        assertThat(browser.warnings()).isEmpty();
    }

    private void open(String path) {
        browser.open("http://localhost:" + port + path);
        browser.find("main h1");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> listOf(String expression) {
        return (List<Object>) browser.execute("return " + expression);
    }
}
