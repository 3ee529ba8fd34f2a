package khabar.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import khabar.testing.LoaderTest;
import khabar.testing.TestDatabase;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Problems that only a load finds: those that concern the database or the documents. */
@LoaderTest
class LoadProblemTests {

    @Autowired
    SeedLoader loader;

    @TempDir
    Path folder;

    @BeforeEach
    void loadBase(@Autowired DataSource database) {
        TestDatabase.empty(database);
        loader.load(LoadRequest.of(SeedLoaderTests.BASE));
    }

    @Test
    void acceptsReferenceToStoredRecord() throws IOException {
        write("""
                articles:
                  - { key: daily-2, language: de, title: { de: B }, publisher: daily, story: anna-leaves, syndicatedFrom: daily-1 }
                """);

        assertThat(loader.load(LoadRequest.of(folder)).total().inserted()).isEqualTo(1);
    }

    @Test
    void rejectsReferenceToMissingRecord() throws IOException {
        write("articles:\n  - { key: daily-2, language: de, title: { de: B }, publisher: dail }\n");

        assertThat(problems(LoadRequest.of(folder))).containsExactly("2:64: there is no publisher dail");
    }

    @Test
    void rejectsAnotherTypeUnderSameKey() throws IOException {
        write("""
                entities:
                  - { key: acme, type: PRODUCT, names: [{ text: Acme, language: en, preferred: true }] }
                events:
                  - { key: max-leaves-globex, type: OTHER, title: { en: A }, inferredFrom: max-joins-acme }
                """);

        assertThat(problems(LoadRequest.of(folder)))
                .containsExactly(
                        "2:12: the type of acme is ORGANIZATION in the database and cannot change to PRODUCT; use another key",
                        "4:12: the type of max-leaves-globex is DEPARTURE in the database and cannot change to OTHER; use another key");
    }

    @Test
    void rejectsUniqueValueOfStoredRecord() throws IOException {
        write("""
                articles:
                  - { key: other, language: de, title: { de: B }, url: "https://daily.example/1" }
                entities:
                  - { key: anna, type: PERSON, identifiers: { WIKIDATA: Q1 }, names: [{ text: A, language: en, preferred: true }] }
                """);

        assertThat(problems(LoadRequest.of(folder)))
                .containsExactly(
                        "2:56: url https://daily.example/1 already belongs to the article daily-1 in the database; remove it from one of them",
                        "4:47: WIKIDATA Q1 already belongs to the entity anna-berg in the database; remove it from one of them");
    }

    @Test
    void rejectsCycleThroughStoredRecord() throws IOException {
        write(
                "events:\n  - { key: max-joins-acme, type: HIRE, title: { en: A }, inferredFrom: max-leaves-globex, participants: [{ role: EMPLOYER, entity: acme }] }\n");

        assertThat(problems(LoadRequest.of(folder)))
                .containsExactly("2:72: inferredFrom forms a cycle through max-joins-acme; remove one of the links");
    }

    @Test
    void rejectsPruningOfReferencedRecord() throws IOException {
        write("articles:\n  - { key: daily-1, language: de, title: { de: B }, publisher: daily }\n");

        assertThat(problems(new LoadRequest(List.of(folder), null, false, true)))
                .containsExactly(
                        "2:64: the publisher daily is not in the seed and would be pruned; add it to the seed, refer to another, or load without --prune");
    }

    @Test
    void reportsSpellingsQuotesAndOriginalsThatDoNotOccurInDocument() throws IOException {
        write(Files.readString(SeedLoaderTests.BASE.resolve("base.yaml"))
                .replace("as: Max Roth", "as: Maks Roth")
                .replace("quote: im Juni verlassen", "quote: im Juli verlassen")
                .replace("original: 120 Tage }", "original: hundertzwanzig Tage }"));

        assertThat(problems(withDocuments()))
                .containsExactly(
                        "20:33: \"Maks Roth\" does not occur in daily-1.txt; did you mean Max Roth?",
                        "56:16: \"im Juli verlassen\" does not occur in daily-1.txt; did you mean im Juni verlassen?",
                        "95:68: \"hundertzwanzig Tage\" does not occur in daily-1.txt");
    }

    @Test
    void reportsWrongHashAndMissingDocument() throws IOException {
        write("""
                articles:
                  - { key: a, language: de, title: { de: B }, document: daily-1.txt, sha256: %s }
                  - { key: b, language: de, title: { de: B }, document: daily-2.txt, sha256: %s }
                """.formatted("0".repeat(64), "0".repeat(64)));

        assertThat(problems(withDocuments()))
                .containsExactly(
                        "2:78: daily-1.txt has the SHA-256 "
                                + DigestUtils.sha256Hex(
                                        Files.readAllBytes(SeedLoaderTests.DOCUMENTS.resolve("daily-1.txt")))
                                + ", not " + "0".repeat(64) + "; correct the hash or the file",
                        "3:57: daily-2.txt in " + SeedLoaderTests.DOCUMENTS
                                + " does not exist; did you mean daily-1.txt?");
    }

    @Test
    void reportsDocumentThatIsNotUtf8() throws IOException {
        var texts = Files.createDirectory(folder.resolve("texts"));
        Files.write(texts.resolve("latin1.txt"), "Zürich".getBytes(StandardCharsets.ISO_8859_1));
        Files.createDirectory(texts.resolve("folder.txt"));
        write("""
                articles:
                  - { key: a, language: de, title: { de: B }, document: latin1.txt, sha256: %1$s }
                  - { key: b, language: de, title: { de: B }, document: folder.txt, sha256: %1$s }
                """.formatted("0".repeat(64)));

        assertThat(problems(new LoadRequest(List.of(folder.resolve("seed.yaml")), texts, false, false)))
                .containsExactly(
                        "2:57: latin1.txt in " + texts + " is not a text in UTF-8; save it as UTF-8",
                        "3:57: folder.txt in " + texts + " is not a file");
    }

    @Test
    void rejectsCycleOfBothOrdersThroughStoredRecord() throws IOException {
        write("""
                events:
                  - { key: x, type: OTHER, title: { en: X }, inferredFrom: max-joins-acme }
                  - { key: y, type: OTHER, title: { en: Y }, inferredFrom: max-joins-acme, before: x }
                """);
        loader.load(LoadRequest.of(folder));
        write("""
                events:
                  - { key: x, type: OTHER, title: { en: X }, inferredFrom: max-joins-acme, before: y }
                """);

        assertThat(problems(LoadRequest.of(folder)))
                .containsExactly("2:84: before forms a cycle through y; remove one of the links");
    }

    @Test
    void rejectsMissingFolderOfDocuments() throws IOException {
        write("stories: [{ key: a, title: A }]");

        assertThat(problems(new LoadRequest(List.of(folder), folder.resolve("texts"), false, false)))
                .containsExactly("1:1: is not a folder; --documents needs the folder with the articles' full texts");
    }

    private LoadRequest withDocuments() {
        return new LoadRequest(List.of(folder), SeedLoaderTests.DOCUMENTS, false, false);
    }

    private List<String> problems(LoadRequest request) {
        var thrown = catchThrowableOfType(InvalidSeedException.class, () -> loader.load(request));
        return thrown.problems().stream()
                .map(problem -> "%d:%d: %s".formatted(problem.line(), problem.column(), problem.message()))
                .toList();
    }

    private void write(String seed) throws IOException {
        Files.writeString(folder.resolve("seed.yaml"), seed);
    }
}
