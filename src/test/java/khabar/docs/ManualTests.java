package khabar.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skyscreamer.jsonassert.JSONCompareMode.STRICT_ORDER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.seed.SeedCheck;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.json.JSONException;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;

/** What the documentation says is true, and what it links to exists. */
@ApiTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ManualTests {

    private static final Path FOLDER = Path.of("src/docs");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern QUERY =
            Pattern.compile("```graphql\\n(.*?)\\n```(?:\\n+```json\\n(.*?)\\n```)?", Pattern.DOTALL);
    private static final Set<String> OTHER_PAGES = Set.of("../graphiql");

    @Autowired
    Manual manual;

    @Autowired
    GraphQlApi api;

    @Test
    void hasEveryPageOfTheFolder() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - 3));

            assertThat(manual.pages()).extracting(ManualPage::name).containsExactlyInAnyOrderElementsOf(names.toList());
        }
    }

    @Test
    void linksOnlyToWhatExists() {
        for (var page : manual.pages()) {
            assertThat(links(page))
                    .as(page.name())
                    .allSatisfy(link -> assertThat(exists(link, page)).as(link).isTrue());
        }
    }

    private Stream<String> links(ManualPage page) {
        return LINK.matcher(page.html()).results().map(link -> link.group(1)).distinct();
    }

    private boolean exists(String link, ManualPage from) {
        if (link.startsWith("https://") || OTHER_PAGES.contains(link.replaceFirst("\\?.*", ""))) {
            return true;
        }
        var parts = link.split("#", 2);
        if (parts[0].contains(".")) {
            return new ClassPathResource("docs/" + parts[0]).exists();
        }
        return (parts[0].isEmpty() ? Stream.of(from) : manual.find(parts[0]).stream())
                .anyMatch(page -> parts.length == 1 || ids(page).contains(parts[1]));
    }

    private static Set<String> ids(ManualPage page) {
        return ID.matcher(page.html()).results().map(id -> id.group(1)).collect(Collectors.toSet());
    }

    @Test
    void usesEachAnchorOfAPageOnce() {
        assertThat(manual.pages())
                .allSatisfy(page -> assertThat(ID.matcher(page.html()).results().map(id -> id.group(1)))
                        .as(page.name())
                        .doesNotHaveDuplicates());
    }

    @Test
    void returnsTheAnswersThatAreShown() throws IOException, JSONException {
        var answered = 0;
        for (var query : queries()) {
            var response = api.execute(query.group(1));
            assertThat(response.<List<?>>at("*")).as(query.group(1)).isNotEmpty();
            if (query.group(2) != null) {
                // Without the cost.
                JSONAssert.assertEquals(query.group(2), response.json(), STRICT_ORDER);
                answered++;
            }
        }
        assertThat(answered).isGreaterThan(3);
    }

    private static List<MatchResult> queries() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .flatMap(file -> QUERY.matcher(read(file)).results())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void showsSeedsWithoutProblems() {
        SeedCheck.requireValid(List.of(FOLDER.resolve("examples")));
    }

    @Test
    void includesTheFilesOfClients() {
        assertThat(manual.find("clients").orElseThrow().html())
                .contains("language-mjs", "relayStylePagination", "urllib.request")
                .doesNotContain("title=\"include\"");
    }

    @Test
    void generatesTheReferences() {
        assertThat(html("schema")).contains("id=\"Organization.departures\"", "id=\"EventType.HIRE\"");
        assertThat(html("seed-reference")).contains("id=\"event.participants\"", "id=\"event-type.HIRE\"");
        assertThat(html("configuration")).contains("id=\"khabar.limits.page-size\"", "<code>100</code>");
    }

    private String html(String page) {
        return manual.find(page).orElseThrow().html();
    }
}
