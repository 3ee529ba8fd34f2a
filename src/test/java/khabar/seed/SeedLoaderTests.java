package khabar.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import khabar.seed.LoadReport.Counts;
import khabar.testing.LoaderTest;
import khabar.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@LoaderTest
class SeedLoaderTests {

    static final Path BASE = Path.of("src/test/resources/khabar/seed/base");
    static final Path DOCUMENTS = Path.of("src/test/resources/khabar/seed/documents");

    @Autowired
    SeedLoader loader;

    @TempDir
    Path folder;

    @Autowired
    DataSource source;

    BaseSeed seed;
    LoadedRows database;

    @BeforeEach
    void start() throws IOException {
        TestDatabase.empty(source);
        seed = BaseSeed.copyTo(folder, loader);
        database = LoadedRows.of(source);
    }

    @Test
    void insertsRecordsOnce() {
        var first = seed.load();
        var rows = database.content();

        assertThat(first.kinds())
                .containsEntry("publishers", new Counts(1, 0, 0, 0))
                .containsEntry("stories", new Counts(1, 0, 0, 0))
                .containsEntry("entities", new Counts(6, 0, 0, 0))
                .containsEntry("articles", new Counts(2, 0, 0, 0))
                .containsEntry("events", new Counts(4, 0, 0, 0));
        assertThat(seed.load().total()).isEqualTo(new Counts(0, 0, 14, 0));
        assertThat(database.content()).isEqualTo(rows);
        assertThat(database.column("select inserted || ' ' || unchanged from seed_run order by id"))
                .containsExactly("14 0", "0 14");
    }

    @Test
    void ignoresTheOrderOfFields() throws IOException {
        seed.load();

        seed.edit("{ key: rocket, type: PRODUCT,", "{ type: PRODUCT, key: rocket,");

        assertThat(seed.load().total()).isEqualTo(new Counts(0, 0, 14, 0));
    }

    @Test
    void reportsChangesOfADryRunWithoutWriting() {
        var report = loader.load(new LoadRequest(List.of(folder), null, true, false));

        assertThat(report.total()).isEqualTo(new Counts(14, 0, 0, 0));
        assertThat(database.column("select key from entity union all select source from seed_run"))
                .isEmpty();
    }

    @Test
    void loadsAFolderOnlyIfItHasChanged() throws IOException {
        assertThat(loader.loadIfChanged(LoadRequest.of(folder))).isPresent();
        assertThat(loader.loadIfChanged(LoadRequest.of(folder))).isEmpty();

        seed.edit("text: Kiel plant", "text: Plant of Kiel");

        assertThat(loader.loadIfChanged(LoadRequest.of(folder)))
                .map(LoadReport::total)
                .contains(new Counts(0, 1, 13, 0));
        assertThat(loader.loadIfChanged(LoadRequest.of(folder.resolve("missing"))))
                .isEmpty();
    }

    @Test
    void writesNothingIfTheSeedHasAProblem() throws IOException {
        seed.load();
        var rows = database.content();

        seed.edit("text: Kiel plant", "text: Plant of Kiel");
        seed.edit("FACILITY, entity: plant", "FACILITY, entity: plamt");

        assertThatExceptionOfType(InvalidSeedException.class)
                .isThrownBy(() -> seed.load())
                .satisfies(e -> assertThat(e.problems())
                        .map(Problem::toString)
                        .contains(seed.file() + ":90:35: there is no entity plamt; did you mean plant?"));
        assertThat(database.content()).isEqualTo(rows);
    }

    @Test
    void reportsProblemsOfFilesAlthoughAllTheirRecordsAreStored() throws IOException {
        seed.load();
        Files.writeString(folder.resolve("broken.ndjson"), "{");

        assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(() -> seed.load());
        assertThatExceptionOfType(InvalidSeedException.class)
                .isThrownBy(() -> loader.load(LoadRequest.of(seed.file(), folder.resolve("missing"))));
    }

    @Test
    void loadsKindsInAnyOrder() throws IOException {
        var article = "{\"article\":{\"key\":\"a\",\"publisher\":\"p\",\"language\":\"en\",\"title\":{\"en\":\"A\"}}}";
        var publisher = "{\"publisher\":{\"key\":\"p\",\"name\":\"P\"}}";
        var file = folder.resolve("news.ndjson");

        for (var lines : List.of(List.of(article, publisher), List.of(publisher, article))) {
            Files.write(file, lines);
            assertThat(loader.load(LoadRequest.of(file)).total()).isEqualTo(new Counts(2, 0, 0, 0));
            assertThat(database.column("select p.key from article a join publisher p on p.id = a.publisher_id"))
                    .containsExactly("p");
            TestDatabase.empty(source);
        }
    }

    @Test
    void deletesMissingRecordsOnlyIfItPrunes() throws IOException {
        seed.load();
        seed.edit("inferredFrom: max-joins-acme", "# inferred");
        seed.cut("  - key: max-joins-acme", "  - key: plant-is-built");
        seed.edit("      - { entity: max-roth, as: Max Roth }\n      - { entity: max-roth, as: Roth }\n", "");
        seed.edit(
                "  - { key: max-roth, type: PERSON, names: [{ text: Max Roth, language: en, preferred: true }] }\n",
                "");

        assertThat(seed.load().total()).isEqualTo(new Counts(0, 1, 10, 0));
        assertThat(seed.prune().total()).isEqualTo(new Counts(0, 0, 11, 3));
        assertThat(database.column("select key from event"))
                .containsExactlyInAnyOrder("anna-leaves-acme", "plant-is-built");
        assertThat(database.column("select key from entity where key = 'max-roth'"))
                .isEmpty();
        database.assertDerivedMatchesViews();
    }
}
