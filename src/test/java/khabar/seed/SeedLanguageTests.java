package khabar.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A language has several tags: of its macrolanguage, deprecated ones, and ones with a region that implies a script. */
@ApiTest(ApiTest.NO_SEEDS)
class SeedLanguageTests {

    @Autowired
    GraphQlApi api;

    @ParameterizedTest
    @CsvSource({
        "no, nb, nb no nob nb-NO no-NO NO",
        "iw, he, he iw he-IL",
        "in, id, id in",
        "mo, ro, ro mo",
        "zh-TW, zh-Hant, zh-Hant zh-TW zh-HK",
        "cmn, zh, zh zh-CN zh-Hans",
        "pes, fa, fa fa-Arab fa-AF prs",
        "zsm, ms, ms",
        "nn, nn, nn nn-NO",
        "yi, yi, yi ji yi-Hebr",
        "tl, fil, fil tl fil-PH",
        "sh, sr-Latn, sr-Latn sh sr-ME cnr",
        "hi-Latn, hi-Latn, hi-Latn hi-Latn-IN",
        "uz-Cyrl, uz-Cyrl, uz-Cyrl",
        "gsw, gsw, gsw gsw-CH",
    })
    void storesAndFindsAnArticleUnderEachTagOfItsLanguage(
            String written, String stored, String requested, @Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        seed.article("in-" + stored).in(written).titled("T");
        seed.load(loader);

        for (var tag : requested.split(" ")) {
            var response = api.execute(
                    "{ articles(filter: {languages: [\"%s\"]}) { nodes { key language } } }".formatted(tag));
            assertThat(response.<List<String>>at("articles.nodes[*].key"))
                    .as(tag)
                    .containsExactly("in-" + stored);
            assertThat(response.<List<String>>at("articles.nodes[*].language")).containsExactly(stored);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "pt-BR", "hi-Deva-IN", "de-1996", "fa-u-ca-persian", "tlh", "xx", "no_NO"})
    void rejectsTagThatSaysMoreThanAKnownOne(String tag, @TempDir Path folder) {
        var seed = new SeedFaults(folder)
                .write("a.yaml", "publishers: [{ key: a, name: A, language: %s }]".formatted(tag));

        assertThat(seed.problems())
                .singleElement()
                .asString()
                .startsWith("a.yaml:1:43: language: %s is not a language that Khabar knows; ".formatted(tag));
    }

    @ParameterizedTest
    @CsvSource({
        "Persian, did you mean fa?",
        "فارسی, did you mean fa?",
        "serbian (latin), did you mean sr-Latn?",
        "en-GB, did you mean en?",
        "tlh, 'write the tag of a language in CLDR, such as en, fa, zh-Hant or sr-Latn'",
    })
    void suggestsLanguage(String tag, String suggestion, @TempDir Path folder) {
        var seed = new SeedFaults(folder)
                .write("a.yaml", "publishers: [{ key: a, name: A, language: '%s' }]".formatted(tag));

        assertThat(seed.problems()).singleElement().asString().endsWith("; " + suggestion);
    }

    @Test
    void rejectsTwoTitlesInOneLanguage(@TempDir Path folder) {
        var seed =
                new SeedFaults(folder).write("a.yaml", "articles: [{ key: a, language: nb, title: { nb: A, no: B } }]");

        assertThat(seed.problems()).containsExactly("a.yaml:1:52: nb appears twice; first on line 1");
    }
}
