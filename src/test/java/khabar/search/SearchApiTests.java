package khabar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.StatementLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Searches the entities of the seeds. */
@ApiTest
class SearchApiTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    StatementLog log;

    @ParameterizedTest
    @CsvSource({
        "بابوشکین, igor-babuschkin",
        "بابوشكين, igor-babuschkin",
        "ایگور بابوشکین, igor-babuschkin",
        "बाबुशकिन, igor-babuschkin",
        "बाबूश्किन, igor-babuschkin",
        "Babushkin, igor-babuschkin",
        "babuschkin, igor-babuschkin",
        "Igor Babuşkin, igor-babuschkin",
        "केले, robert-keele",
        "Keele, robert-keele",
        "रॉबर्ट कील, robert-keele",
        "xAI, xai",
        "XAİ, xai",
        "एक्सएआई, xai",
        "ایکس‌ای‌آی, xai",
        "OpenAI, openai",
        "ओपन एआई, openai",
        "Meta, meta",
        "मेटा, meta",
        "متا, meta",
        "इलोन मस्क, elon-musk",
        "الون ماسک, elon-musk",
        "Elon, elon-musk",
        "जेन्सन हुवांग, jensen-huang",
    })
    void findsEntityInAnyScriptAndSpelling(String query, String key) {
        assertThat(keys(query, "").getFirst()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "xAI, EXACT, xAI",
        "xai, EXACT,",
        "Elon, PREFIX, Elon Musk",
        "Babuschkin V, PREFIX, Babuschkin Ventures",
        "Babushkn, FUZZY, ",
    })
    void reportsKindOfMatch(String query, String kind, String name) {
        var response = ask(query, "first: 1");

        assertThat(response.<String>at("search.edges[0].kind")).isEqualTo(kind);
        assertThat(response.<Double>at("search.edges[0].score")).isBetween(0.5, 1.0);
        if (name != null) {
            assertThat(response.<String>at("search.edges[0].matchedName.text.value"))
                    .isEqualTo(name);
        }
    }

    /** A person who finds nothing learns whether another script would help. */
    @ParameterizedTest
    @CsvSource({
        "Маск, CROSS_SCRIPT, SPOKEN",
        "マスク, CROSS_SCRIPT, SPOKEN",
        "머스크, FUZZY, SPOKEN",
        "マスク氏, CROSS_SCRIPT, MANDARIN",
        "宮崎駿, CROSS_SCRIPT, MANDARIN",
        "កម្ពុជា, CROSS_SCRIPT, NONE",
        "2025, CROSS_SCRIPT, NONE",
        "Musk, EXACT, NONE",
    })
    void saysHowANameIsComparedBySound(String query, String matching, String sound) {
        var response = api.execute("{ search(query: \"%s\", matching: %s) { sound } }".formatted(query, matching));

        assertThat(response.<String>at("search.sound")).isEqualTo(sound);
    }

    @Test
    void scoresEqualLettersHighest() {
        assertThat(ask("xAI", "").<Double>at("search.edges[0].score")).isEqualTo(1.0);
        assertThat(ask("xai", "").<Double>at("search.edges[0].score")).isEqualTo(0.99);
    }

    @ParameterizedTest
    @CsvSource({
        "Babushkin, EXACT, false",
        "igor babuschkin, EXACT, true",
        "बाबूशकीन, EXACT, false",
        "Igor Babuskin, FUZZY, true",
        "Бабушкин, FUZZY, false",
        "Бабушкин, CROSS_SCRIPT, true",
    })
    void respectsRequestedMatching(String query, String matching, boolean finds) {
        assertThat(keys(query, "matching: " + matching).contains("igor-babuschkin"))
                .isEqualTo(finds);
    }

    @Test
    void treatsNullAsDefault() {
        assertThat(keys("بابوشکین", "matching: null, types: null, first: null, after: null"))
                .isEqualTo(keys("بابوشکین", ""))
                .isNotEmpty();
    }

    @Test
    void findsOnlyRequestedTypes() {
        var response = api.execute(
                "{ search(query: \"Colossus\", types: [PERSON, ORGANIZATION]) { nodes { type } } all: search(query: \"Colossus\") { nodes { type } } }");

        assertThat(response.<List<String>>at("search.nodes[*].type")).doesNotContain("FACILITY", "PRODUCT");
        assertThat(response.<List<String>>at("all.nodes[*].type")).contains("FACILITY");
        assertThat(keys("xAI", "types: []")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "🙂", "qqqqwwwwqqqq", "%", "\\\\", "'"})
    void findsNothingWithoutAName(String query) {
        assertThat(keys(query, "")).isEmpty();
    }

    @Test
    void pagesForward() {
        var all = keys("a", "first: 100");
        var paged = new ArrayList<String>();
        var arguments = new HashMap<String, Object>(Map.of("first", 1));
        var document =
                "query ($first: Int, $after: String) { search(query: \"a\", first: $first, after: $after) { nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";
        boolean more;
        do {
            var page = api.execute(document, arguments);
            assertThat(page.<Boolean>at("search.pageInfo.hasPreviousPage")).isEqualTo(!paged.isEmpty());
            paged.addAll(page.<List<String>>at("search.nodes[*].key"));
            arguments.put("after", page.at("search.pageInfo.endCursor"));
            more = page.at("search.pageInfo.hasNextPage");
        } while (more);

        assertThat(all).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(all);
    }

    @Test
    void rejectsInvalidArguments() {
        assertThat(api.execute("{ search(query: \"a\", first: 0) { nodes { key } } }")
                        .code())
                .isEqualTo("BAD_REQUEST");
        assertThat(api.execute("{ search(query: \"a\", first: 101) { nodes { key } } }")
                        .code())
                .isEqualTo("LIMIT_EXCEEDED");
        assertThat(api.execute("{ search(query: \"a\", after: \"x\") { nodes { key } } }")
                        .message())
                .contains("is not a cursor");
        assertThat(api.execute("{ search(query: \"%s\") { nodes { key } } }".formatted("a".repeat(201)))
                        .code())
                .isEqualTo("BAD_REQUEST");
        var cursor = ask("Elon", "").<String>at("search.pageInfo.endCursor");
        assertThat(api.execute("{ search(query: \"Musk\", after: \"%s\") { nodes { key } } }".formatted(cursor))
                        .message())
                .contains("does not match this field, order and filter");
    }

    @Test
    void countsLettersThatNeedTwoUnitsAsOne() {
        assertThat(keys("😀".repeat(200), "")).isEmpty();
        assertThat(ask("😀".repeat(201), "").message()).contains("201 characters");
    }

    @Test
    void runsTwoStatements() {
        for (var query : List.of("بابوشکین", "Elon Musk", "a")) {
            var statements = log.during(() -> ask(query, "first: 100").at("search"));

            // One reads the candidates, the other what is selected of the matches.
            assertThat(statements).hasSize(2);
        }
    }

    private List<String> keys(String query, String arguments) {
        return ask(query, arguments).at("search.nodes[*].key");
    }

    private GraphQlApi.Response ask(String query, String arguments) {
        return api.execute(
                "query ($query: String!) { search(query: $query %s) { nodes { key } edges { cursor score kind matchedName { text { value } } } pageInfo { hasNextPage endCursor } } }"
                        .formatted(arguments),
                Map.of("query", query.replace("\\\\", "\\")));
    }
}
