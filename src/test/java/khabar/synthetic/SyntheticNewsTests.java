package khabar.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import khabar.seed.SeedCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SyntheticNewsTests {

    @TempDir
    Path folder;

    @Test
    void sameSeedGivesSameNewsAndAnotherSeedGivesOther() {
        assertThat(news(200, 7)).isEqualTo(news(200, 7)).isNotEqualTo(news(200, 8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 150, 2_000})
    void writesAsManyEventsAsRequestedAndCheckAcceptsThem(int events) throws Exception {
        var told = new AtomicInteger();
        var out = new StringWriter();
        SyntheticNews.write(events, events, out, told::addAndGet);
        var file = Files.writeString(folder.resolve("news.ndjson"), out.toString());

        assertThat(told).hasValue(events);
        assertThat(records(out.toString(), "event")).hasSize(events);
        assertThatCode(() -> SeedCheck.requireValid(List.of(file))).doesNotThrowAnyException();
    }

    @Test
    void isLifelike() {
        var news = news(3_000, 1);

        var articles = records(news, "article").toList();
        assertThat(articles.stream().map(article -> article.get("language").asString()))
                .contains("en", "hi", "fa", "tr");
        assertThat(articles)
                .anySatisfy(article ->
                        assertThat(article.at("/title/hi").asString()).containsPattern("\\p{IsDevanagari}"));

        var events = records(news, "event").toList();
        assertThat(events.stream().map(event -> event.get("type").asString()).distinct())
                .hasSizeGreaterThan(9);
        assertThat(events.stream()
                        .mapToInt(event -> event.path("reports").size())
                        .max())
                .hasValue(8);
        assertThat(events).anySatisfy(event -> assertThat(event.has("partOf")).isTrue());
        assertThat(events)
                .anySatisfy(event -> assertThat(event.has("inferredFrom")).isTrue());
        assertThat(events).anySatisfy(event -> assertThat(event.findValuesAsString("rank"))
                .contains("PREFERRED"));

        var ofTheMostFamous = events.stream()
                .filter(event -> event.toString().contains("\"organization-0\""))
                .count();
        assertThat(ofTheMostFamous).isBetween(300L, 1_500L);
    }

    private static String news(int events, long seed) {
        var out = new StringWriter();
        SyntheticNews.write(events, seed, out, told -> {});
        return out.toString();
    }

    private static Stream<JsonNode> records(String news, String kind) {
        var json = new JsonMapper();
        return news.lines().filter(line -> line.startsWith("{\"" + kind + "\"")).map(line -> json.readTree(line)
                .get(kind));
    }
}
