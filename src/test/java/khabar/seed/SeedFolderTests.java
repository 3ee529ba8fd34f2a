package khabar.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import khabar.seed.document.Document;
import khabar.seed.document.DocumentFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each file of a folder is read, left out with a note, or reported. */
class SeedFolderTests {

    private static final String YAML = "stories: [{ key: %s, title: 7, other: x }]";

    @TempDir
    Path folder;

    SeedFaults seed;

    @BeforeEach
    void start() {
        seed = new SeedFaults(folder);
    }

    @Test
    void readsSeedFilesWhateverTheCaseOfTheirNames() {
        seed.write("a.yaml", YAML.formatted("a"))
                .write("b.YAML", YAML.formatted("b"))
                .write("c.Yml", YAML.formatted("c"))
                .write("d.JSON", "{\"stories\": [{\"key\": \"d\", \"title\": \"D\", \"other\": 1}]}")
                .write("e.jsonl", "{\"story\": {\"key\": \"e\", \"title\": \"E\", \"other\": 1}}")
                .write("f.NDJSON", "{\"story\": {\"key\": \"f\", \"title\": \"F\", \"other\": 1}}");

        assertThat(seed.problems())
                .hasSize(6)
                .allMatch(problem -> problem.endsWith("a story has no field other; choose from key, title"));
    }

    @Test
    void namesTheFilesThatItLeavesOut() {
        seed.write("a.yaml", "stories: [{ key: a, title: A }]")
                .write("b.yaml.bak", "")
                .write("notes.txt", "")
                .write("sub/.c.yaml", "")
                .write(".git/d.yaml", "");

        assertThat(seed.problems()).isEmpty();
        assertThat(SeedCheck.leftOutNote(List.of(folder)))
                .hasValue("Not read, because they are hidden or not named like seed files: %1$s/.git, %1$s/b.yaml.bak, "
                                .formatted(folder)
                        + "%1$s/notes.txt, %1$s/sub/.c.yaml.".formatted(folder));
    }

    @Test
    void leavesNothingOutOfTheProjectsSeeds() {
        assertThat(SeedCheck.leftOutNote(List.of(Path.of("seeds")))).isEmpty();
    }

    @Test
    void readsFoldersInsideJars() throws IOException {
        try (var jar = FileSystems.newFileSystem(folder.resolve("some.jar"), Map.of("create", "true"))) {
            var seeds = Files.createDirectory(jar.getPath("/seeds"));
            Files.writeString(seeds.resolve("a.yaml"), "stories: [{ key: a, title: A }]");
            Files.writeString(jar.getPath("/a.txt"), "Text");

            SeedCheck.requireValid(List.of(seeds));
            assertThat(new DocumentFolder(jar.getPath("/")).find("a.txt"))
                    .map(Document::text)
                    .hasValue("Text");
        }
    }

    @Test
    void reportsLinksThatLeadNowhere() throws IOException {
        seed.write("a.yaml", "stories: [{ key: a, title: A }]");
        Files.createSymbolicLink(folder.resolve("b.yaml"), Path.of("missing.yaml"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        assertThat(seed.problems())
                .containsExactly(
                        "b.yaml:1:1: links to a file that does not exist",
                        "loop:1:1: links to a folder that contains the link; remove the link");
    }

    @ParameterizedTest
    @CsvSource({
        "a.yaml, ''",
        "a.yaml, '# only a comment'",
        "a.yaml, '---'",
        "a.yaml, '\uFEFF'",
        "a.yaml, 'stories:'",
        "a.yaml, 'stories: []'",
        "a.yaml, '{}'",
        "a.yaml, '~'",
        "a.json, ''",
        "a.json, '{}'",
        "a.json, 'null'",
        "a.ndjson, ''",
        "a.jsonl, ' '",
    })
    void reportsFileWithoutRecords(String name, String text) {
        seed.write(name, text);

        assertThat(seed.problems()).containsExactly(name + ":1:1: contains no records; add some, or remove the file");
    }

    @Test
    void reportsCutOffFile() throws IOException {
        Files.write(folder.resolve("a.yaml.gz"), new byte[0]);

        assertThat(seed.problems()).containsExactly("a.yaml.gz:1:1: ends too early; is the file damaged?");
    }
}
