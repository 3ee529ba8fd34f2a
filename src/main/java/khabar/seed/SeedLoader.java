package khabar.seed;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import khabar.derived.LoadLock;
import khabar.seed.check.RecordCheck;
import khabar.seed.document.DocumentFolder;
import khabar.seed.index.Progress;
import khabar.seed.index.RecordIndex;
import khabar.seed.index.SeedFiles;
import khabar.seed.index.StoredRecords;
import khabar.seed.load.CheckedSeed;
import khabar.seed.load.SeedImport;
import khabar.seed.record.RecordKind;
import khabar.seed.source.ProblemReporter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;

/** Loads seeds into the database, each in one transaction. */
@Component
public class SeedLoader {

    private static final Logger log = LoggerFactory.getLogger(SeedLoader.class);

    private final LoadTransaction transaction;
    private final LoadLock lock;
    private final StoredRecords database;
    private final SeedImport seedImport;
    private final SeedRuns runs;

    SeedLoader(
            LoadTransaction transaction, LoadLock lock, StoredRecords database, SeedImport seedImport, SeedRuns runs) {
        this.transaction = transaction;
        this.lock = lock;
        this.database = database;
        this.seedImport = seedImport;
        this.runs = runs;
    }

    /** Loads new and changed records. Throws an {@link InvalidSeedException} if the seed has problems. */
    public LoadReport load(LoadRequest request) {
        var problems = new Problems();
        var seed = SeedFiles.of(request.paths(), problems);
        var sha256 = seed.sha256();
        var index = new RecordIndex();
        // The check reads the files again, and reports their problems then.
        seed.read(
                EnumSet.allOf(RecordKind.class),
                (kind, record) -> index.add(kind, record, problems),
                ProblemReporter.NONE);
        try (var progress = Progress.start("load", 2L * index.size())) {
            var load = new Load(request, seed, sha256, index, problems, progress);
            return transaction.execute(status -> run(load, status));
        }
    }

    /** Loads seeds. Returns empty if there are no seed files or if they have not changed since the last load. */
    public Optional<LoadReport> loadIfChanged(LoadRequest request) {
        var seed = SeedFiles.of(request.paths(), ProblemReporter.NONE);
        var isSame = runs.findFirstBySourceOrderByIdDesc(request.source())
                .filter(run -> run.getSourceSha256().equals(seed.sha256()))
                .isPresent();
        seed.leftOutNote().ifPresent(log::warn);
        return seed.files().isEmpty() || isSame ? Optional.empty() : Optional.of(load(request));
    }

    private record Load(
            LoadRequest request,
            SeedFiles seed,
            String sha256,
            RecordIndex index,
            Problems problems,
            Progress progress) {}

    private LoadReport run(Load load, TransactionStatus status) {
        var request = load.request();
        var startedAt = Instant.now();
        lock.acquire();
        var documents = new DocumentFolder(request.documents());
        var links = new RecordCheck(
                        load.seed(),
                        load.index(),
                        database,
                        documents,
                        request.prune(),
                        load.problems(),
                        load.progress())
                .run();
        load.problems().throwIfAny();
        var checked = new CheckedSeed(load.seed(), load.index(), links, documents);
        var plan = seedImport.run(checked, request.prune(), load.progress());
        var report = LoadReport.of(plan, request.dryRun());
        if (!load.seed().sha256().equals(load.sha256())) {
            throw new IllegalStateException(
                    "The seed changed while it was being loaded; nothing was written. Run load again.");
        }
        saveRun(request.source(), load.sha256(), startedAt, report.total());
        if (request.dryRun()) {
            status.setRollbackOnly();
        }
        log.info("Loaded seed source=\"{}\" dryRun={} {}", request.source(), request.dryRun(), report.total());
        return report;
    }

    private void saveRun(String source, String sha256, Instant startedAt, LoadReport.Counts total) {
        var run = new SeedRun(source, sha256, startedAt);
        run.finish(total);
        runs.save(run);
    }
}
