package khabar.seed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedCheckTests {

    @TempDir
    Path folder;

    @Test
    void readsYamlJsonAndNdjsonInAnyOrder() throws IOException {
        write(
                "1.yaml",
                "articles:\n  - { key: a, language: en, title: { en: A }, publisher: p, story: s, translationOf: b }\n");
        write("2.yml", "stories: [{ key: s, title: S }]\n---\nstories:\n");
        write(
                "3.json",
                "{\"articles\": [{\"key\": \"b\", \"language\": \"en\", \"title\": {\"en\": \"B\"}, \"publisher\": null}]}");
        write(
                "sub/4.ndjson",
                "{\"publisher\": {\"key\": \"q\", \"name\": \"Q\"}}\n\n{\"article\": {\"key\": \"c\", \"language\": \"en\", \"title\": {\"en\": \"C\"}, \"publisher\": \"q\"}}\n");
        try (var zipped = new GZIPOutputStream(Files.newOutputStream(folder.resolve("5.ndjson.gz")))) {
            zipped.write("{\"publisher\": {\"key\": \"p\", \"name\": \"P\"}}".getBytes(UTF_8));
        }
        write("notes.txt", "no seed");
        write(".hidden/6.yaml", "nonsense");

        assertThat(check()).isEmpty();
    }

    @Test
    void continuesAfterInvalidJsonLine() throws IOException {
        write(
                "a.ndjson",
                "{\"story\": {\"key\": \"a\"\n{\"story\": {\"key\": \"b\"}}\n{\"stories\": []}\n[]\n{\"story\": {\"key\": \"c\", \"title\": 7}}\n");

        assertThat(check())
                .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message())
                .containsExactly(
                        "1:22: is not valid JSON: Unexpected end-of-input: expected close marker for Object; write each record on one line, or name the file .json",
                        "2:11: a story needs the field title",
                        "3:2: stories is not a kind of record; choose from publisher, story, entity, article, event",
                        "4:1: is not a record; write one per line, such as {\"event\": {...}}",
                        "5:33: title must be text; write \"7\"");
    }

    @Test
    void acceptsByteOrderMarkAndReportsEachMalformedByte() throws IOException {
        var bytes = "\u00EF\u00BB\u00BFstories:\n - {key: a, title: \u00C3x\u00FF}\n".getBytes(ISO_8859_1);
        Files.write(folder.resolve("a.yaml"), bytes);

        assertThat(check())
                .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message())
                .containsExactly(
                        "2:20: is not valid UTF-8; save the file as UTF-8",
                        "2:22: is not valid UTF-8; save the file as UTF-8");
    }

    @Test
    void readsPlainYamlScalarsAsText() throws IOException {
        write(
                "a.yaml",
                "stories:\n  - { key: no, title: 2018 }\n  - { key: 2025-08-14, title: yes }\n  - { key: off, title: ~, title2: x }\n");

        assertThat(check())
                .map(Problem::message)
                .containsExactly("a story needs the field title", "a story has no field title2; did you mean title?");
    }

    @Test
    void countsColumnsInCharactersOfAnyScript() throws IOException {
        write("a.yaml", "stories:\n  - { key: a, title: कौन रहे, notes: x }\n");

        assertThat(check())
                .singleElement()
                .extracting(Problem::line, Problem::column)
                .containsExactly(2, 31);
    }

    @Test
    void reportsPathsThatAreNotSeeds() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty"));
        write("a.txt", "");
        write("broken.ndjson.gz", "not zipped");

        assertThat(SeedCheck.check(List.of(
                        empty,
                        folder.resolve("a.txt"),
                        folder.resolve("missing.yaml"),
                        folder.resolve("broken.ndjson.gz"))))
                .map(Problem::message)
                .containsExactly(
                        "is not a seed file; its name must end with .yaml, .yml, .json, .ndjson or .jsonl, or one of these and .gz",
                        "cannot be read completely: Not in GZIP format; is the file damaged?",
                        "contains no seed files (names must end with .yaml, .yml, .json, .ndjson or .jsonl, or one of these and .gz)",
                        "does not exist");
    }

    @Test
    void readsFileOnceIfGivenTwice() throws IOException {
        write("a.yaml", "stories:\n  - { key: a, title: A }\n");

        assertThat(SeedCheck.check(List.of(
                        folder, folder.resolve("a.yaml"), folder.resolve("../" + folder.getFileName() + "/a.yaml"))))
                .isEmpty();
    }

    @Test
    void countsProblemsBeyondListedOnes() throws IOException {
        write("a.ndjson", "{\"story\": {\"key\": \"a\"}}\n".repeat(10_050));

        assertThatExceptionOfType(InvalidSeedException.class)
                .isThrownBy(() -> SeedCheck.requireValid(List.of(folder)))
                .satisfies(e -> assertThat(e.problems()).hasSize(2_000))
                .withMessage("The seed has 20099 problems.");
    }

    @Test
    void readsFolderThroughSymbolicLink() throws IOException {
        write("real/a.yaml", "stories:\n  - { key: a, title: A }\n");
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

        assertThat(SeedCheck.check(List.of(link))).isEmpty();
    }

    private List<Problem> check() {
        return SeedCheck.check(List.of(folder));
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
