package khabar.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that look like text in the file, but are not what the database or a reader takes for text. */
class SeedTextTests {

    @TempDir
    Path folder;

    SeedFaults seed;

    @BeforeEach
    void start() {
        seed = new SeedFaults(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u200c",
                "\\u00ad",
                "\\u200e\\u200f",
                "\\u3164",
                "\\u115f",
                "\\u034f",
                "\\u2800",
                "\\ufe0f",
                "\\u202a \\u202c",
                "\\ud834\\udd59",
                "\\udb40\\udc41"
            })
    void rejectsTextWithoutVisibleCharacter(String text) {
        seed.write("a.json", "{\"stories\": [{\"key\": \"a\", \"title\": \"%s\"}]}".formatted(text));

        assertThat(seed.problems()).containsExactly("a.json:1:36: title needs text; it has only invisible characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\u00a0", "\\u3000", "\\u200b", "\\ufeff", "\\u2060 \\u2028"})
    void rejectsEmptyText(String text) {
        seed.write("a.json", "{\"stories\": [{\"key\": \"a\", \"title\": \"%s\"}]}".formatted(text));

        assertThat(seed.problems()).containsExactly("a.json:1:36: title is empty; fill it in or leave it out");
    }

    @Test
    void rejectsInvisibleTextInEveryKindOfField() {
        seed.write("a.yaml", """
                entities:
                  - { key: x, type: PERSON, identifiers: { OTHER: "\\u200d" }, names: [{ text: "\\u200d", language: en, preferred: true }] }
                articles:
                  - { key: "\\u200d", language: en, title: { en: "\\u200d" }, bylines: ["\\u200d"] }
                """);

        assertThat(seed.problems()).hasSize(5).allMatch(problem -> problem.endsWith("only invisible characters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\\uD83DB", "\\uDE00", "\\uDE00\\uD83D", "end \\uDBFF"})
    void rejectsHalfOfACharacterInEveryFormat(String text) {
        seed.write("a.json", "{\"stories\": [{\"key\": \"a\", \"title\": \"%s\"}]}".formatted(text))
                .write("b.yaml", "stories: [{ key: b, title: \"%s\" }]".formatted(text))
                .write("c.ndjson", "{\"story\": {\"key\": \"c\", \"title\": \"%s\"}}".formatted(text));

        assertThat(seed.problems())
                .hasSize(3)
                .allMatch(problem -> problem.endsWith("one half of a character; write the whole character"));
    }

    @Test
    void acceptsWholeCharactersOutsideTheBasicPlane() {
        seed.write("a.json", "{\"stories\": [{\"key\": \"a\", \"title\": \"\\uD83D\\uDE00 \uD83D\uDE00\"}]}");

        assertThat(seed.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00Z",
                "-0001-01-01T00:00Z",
                "+10000-01-01T00:00Z",
                "9999-12-31T23:59:59-01:00",
                "0001-01-01T00:00+01:00",
                "2020-01-01T00:00:00.1234567Z"
            })
    void rejectsTimestampThatIsNotStoredAsWritten(String time) {
        seed.write(
                "a.yaml",
                "articles:\n  - { key: a, language: en, title: { en: A }, modified: \"%s\" }".formatted(time));

        assertThat(seed.problems()).singleElement().asString().startsWith("a.yaml:2:57: modified: ");
    }

    @Test
    void rejectsTwoTextsUnderOneKey() {
        seed.write("a.yaml", """
                articles:
                  - { key: a, language: en, title: { en: A, "en ": B } }
                entities:
                  - { key: b, type: PERSON, identifiers: { WIKIDATA: Q1, " WIKIDATA": Q2 }, names: [{ text: B, language: en, preferred: true }] }
                """);

        assertThat(seed.problems())
                .containsExactly(
                        "a.yaml:2:45: en appears twice; first on line 2",
                        "a.yaml:4:44: WIKIDATA appears twice; first on line 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u2003b", "a\u00a0b", "a\u2028b", "a\u3000b", "a/b", "a b"})
    void rejectsKeyWithAnySpaceOrSlash(String key) {
        seed.write("a.json", "{\"stories\": [{\"key\": \"%s\", \"title\": \"A\"}]}".formatted(key));

        assertThat(seed.problems())
                .singleElement()
                .asString()
                .endsWith(" is not a key; write at most 200 characters without spaces or slashes");
    }

    @Test
    void saysOneThingAboutOneRecordThatIsThereTwice() {
        var record =
                "  - { key: b, type: PERSON, identifiers: { WIKIDATA: Q1 }, names: [{ text: B, language: en, preferred: true }] }\n";
        seed.write("a.yaml", "entities:\n" + record + record);

        assertThat(seed.problems())
                .containsExactly("a.yaml:3:5: the entity b appears twice; first at " + folder + "/a.yaml:2:5");
    }
}
