package khabar.seed;

import java.time.Instant;
import java.util.Optional;
import khabar.derived.LoadLock;
import khabar.seed.check.RecordCheck;
import khabar.seed.document.DocumentFolder;
import khabar.seed.index.FirstReading;
import khabar.seed.index.Progress;
import khabar.seed.index.RecordIndex;
import khabar.seed.index.RecordLinks;
import khabar.seed.index.SeedFiles;
import khabar.seed.index.StoredRecords;
import khabar.seed.load.CheckedSeed;
import khabar.seed.load.SeedImport;
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
        var load = new Load(request, seed, seed.sha256(), new DocumentFolder(request.documents()), problems);
        return transaction.execute(status -> run(load, status));
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
            LoadRequest request, SeedFiles seed, String sha256, DocumentFolder documents, Problems problems) {}

    private LoadReport run(Load load, TransactionStatus status) {
        var request = load.request();
        var startedAt = Instant.now();
        lock.acquire();
        var index = FirstReading.index(load.seed(), database, load.documents(), load.problems());
        var links = check(load, index);
        load.problems().throwIfAny();
        var checked = new CheckedSeed(load.seed(), index, links, load.documents());
        var plan = seedImport.run(checked, request.prune());
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

    /** Returns links between records. Records that the database has as they are were checked when they were loaded. */
    private RecordLinks check(Load load, RecordIndex index) {
        var request = load.request();
        if (index.isStored() && !request.prune() && request.documents() == null) {
            return new RecordLinks();
        }
        try (var progress = Progress.start("check", index.size())) {
            var check = new RecordCheck(
                    load.seed(), index, database, load.documents(), request.prune(), load.problems(), progress);
            return check.run();
        }
    }

    private void saveRun(String source, String sha256, Instant startedAt, LoadReport.Counts total) {
        var run = new SeedRun(source, sha256, startedAt);
        run.finish(total);
        runs.save(run);
    }
}
