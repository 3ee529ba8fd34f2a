package khabar.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import khabar.seed.generator.ByteMutation;
import khabar.seed.generator.FaultInjector;
import khabar.seed.generator.GeneratedRecord;
import khabar.seed.generator.GeneratedSeed;
import khabar.seed.generator.SeedFolderWriter;
import khabar.seed.generator.SeedGenerator;
import khabar.seed.generator.StoredRecordReader;
import khabar.seed.record.RecordKind;
import khabar.testing.LoaderTest;
import khabar.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Whatever the check accepts, a load stores as written; whatever the check rejects, a load rejects for the same reasons.
 * {@code -Dkhabar.seeds.generated=10000} runs longer, {@code -Dkhabar.seed=7} makes other seeds.
 */
@LoaderTest
class GeneratedSeedTests {

    private static final int SEEDS = Integer.getInteger("khabar.seeds.generated", 6);
    private static final long FIRST = Long.getLong("khabar.seed", 1);
    private static final int MAX_FAILURES = 5;

    /** A test of one seed. */
    private interface SeedTest {

        void run(long randomSeed) throws IOException;
    }

    @Autowired
    SeedLoader loader;

    @TempDir
    Path folder;

    private DataSource source;
    private LoadedRows database;
    private StoredRecordReader stored;

    @BeforeEach
    void start(@Autowired DataSource source) {
        this.source = source;
        database = LoadedRows.of(source);
        stored = new StoredRecordReader(JdbcClient.create(source));
    }

    @Test
    void storesWhatTheCheckAcceptsAsWritten() {
        forEachSeed(randomSeed -> {
            var generator = new SeedGenerator(randomSeed);
            var first = generator.first();
            loadAndCompare(randomSeed, first);
            var next = randomSeed % 2 == 0 ? generator.withChanges(first) : generator.withDeletions(first);
            loadAndCompare(randomSeed, next);
            database.assertDerivedMatchesViews();
        });
        assertThat(stored.columns()).as("columns with a value in some record").containsAll(stored.allColumns());
    }

    @Test
    void rejectsWhatTheCheckRejectsAndChangesNothing() {
        forEachSeed(randomSeed -> {
            var valid = new SeedGenerator(randomSeed).first();
            write(randomSeed, new FaultInjector(randomSeed).change(valid.records()));
            if (randomSeed % 3 == 0) {
                new ByteMutation(randomSeed).change(files());
            }
            var problems = SeedCheck.check(List.of(files()));
            assertThat(problemsOfLoad()).isEqualTo(problems);
            assertThat(database.column("select key from entity union all select source from seed_run")
                            .isEmpty())
                    .isEqualTo(!problems.isEmpty());
        });
    }

    @Test
    void changesNothingInADatabaseWithRecordsIfThereIsAProblem() {
        forEachSeed(randomSeed -> {
            var generator = new SeedGenerator(randomSeed);
            var first = generator.first();
            write(randomSeed, first.records());
            loader.load(LoadRequest.of(files()));
            var rows = database.content();

            FileSystemUtils.deleteRecursively(files());
            write(
                    randomSeed,
                    new FaultInjector(randomSeed)
                            .change(generator.withChanges(first).records()));
            if (!problemsOfLoad().isEmpty()) {
                assertThat(database.content()).isEqualTo(rows);
            }
        });
    }

    private void loadAndCompare(long randomSeed, GeneratedSeed seed) throws IOException {
        FileSystemUtils.deleteRecursively(files());
        var leftOut = write(randomSeed, seed.records());
        var documents = folder.resolve("documents");
        seed.writeDocuments(documents);

        assertThat(SeedCheck.check(List.of(files()))).isEmpty();
        var note = SeedCheck.leftOutNote(List.of(files())).orElse("");
        assertThat(note.isEmpty()).isEqualTo(leftOut.isEmpty());
        assertThat(leftOut).allMatch(file -> note.contains(file.toString()));
        var request = new LoadRequest(List.of(files()), seed.hasDocuments() ? documents : null, false, seed.prune());
        loader.load(request);
        for (var kind : RecordKind.values()) {
            assertThat(stored.read(kind)).isEqualTo(stored.expected(kind, seed.records()));
        }
        assertThat(loader.load(request).total())
                .isEqualTo(new LoadReport.Counts(0, 0, seed.records().size(), 0));
    }

    private List<Problem> problemsOfLoad() {
        try {
            loader.load(LoadRequest.of(files()));
            return List.of();
        } catch (InvalidSeedException e) {
            return e.problems();
        }
    }

    private List<Path> write(long randomSeed, List<GeneratedRecord> records) throws IOException {
        return new SeedFolderWriter(randomSeed, files(), folder.resolve("outside")).write(records);
    }

    private Path files() {
        return folder.resolve("seed");
    }

    /** Each seed starts with an empty database. */
    private void forEachSeed(SeedTest test) {
        var failures = new ArrayList<String>();
        for (var randomSeed = FIRST; randomSeed < FIRST + SEEDS && failures.size() < MAX_FAILURES; randomSeed++) {
            var current = randomSeed;
            TestDatabase.empty(source);
            var failure = catchThrowable(() -> {
                FileSystemUtils.deleteRecursively(files());
                FileSystemUtils.deleteRecursively(folder.resolve("documents"));
                FileSystemUtils.deleteRecursively(folder.resolve("outside"));
                test.run(current);
            });
            if (failure instanceof InvalidSeedException invalid) {
                failures.add("-Dkhabar.seed=%s: %s".formatted(randomSeed, invalid.problems()));
            } else if (failure != null) {
                failures.add("-Dkhabar.seed=%s: %s".formatted(randomSeed, failure));
            }
        }
        assertThat(failures).isEmpty();
    }
}
