package khabar.seed;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import khabar.derived.DerivedTables;
import khabar.seed.check.DocumentFolder;
import khabar.seed.check.Progress;
import khabar.seed.check.RecordCheck;
import khabar.seed.check.RecordIndex;
import khabar.seed.check.SeedFiles;
import khabar.seed.check.StoredRecords;
import khabar.seed.load.SeedImport;
import khabar.seed.record.RecordKind;
import khabar.store.SeedRunRow;
import khabar.store.SeedRuns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads seeds into the database: all of a seed in one transaction, or nothing. */
@Component
public class SeedLoader {

    private static final Logger log = LoggerFactory.getLogger(SeedLoader.class);

    /** Loads wait for each other; whoever only reads does not. */
    public static final String QUEUE = "select pg_advisory_xact_lock(hashtext('khabar seed'))";

    private final TransactionTemplate transaction;
    private final JdbcClient sql;
    private final StoredRecords database;
    private final SeedImport transfer;
    private final SeedRuns runs;

    SeedLoader(
            PlatformTransactionManager transactions,
            JdbcClient sql,
            StoredRecords database,
            SeedImport transfer,
            SeedRuns runs) {
        this.transaction = new TransactionTemplate(transactions);
        this.sql = sql;
        this.database = database;
        this.transfer = transfer;
        this.runs = runs;
    }

    /** Loads what is new or different, and throws an {@link InvalidSeedException} if anything is wrong. */
    public LoadReport load(LoadRequest request) {
        var problems = new Problems();
        var seed = SeedFiles.of(request.paths(), problems);
        var sha256 = seed.sha256();
        var index = new RecordIndex();
        seed.read(EnumSet.allOf(RecordKind.class), (kind, record) -> index.add(kind, record, problems), problems);
        try (var progress = Progress.over("load", 2L * index.size())) {
            var load = new Load(request, seed, sha256, index, problems, progress);
            return transaction.execute(status -> run(load, status));
        }
    }

    /** Loads a folder, or does nothing if it has no seed or its files are those of the last load of it. */
    public Optional<LoadReport> loadIfChanged(Path folder) {
        var seed = SeedFiles.of(List.of(folder), (mark, message) -> {});
        var isSame = runs.findFirstBySourceOrderByIdDesc(seed.source())
                .filter(run -> run.getSourceSha256().equals(seed.sha256()))
                .isPresent();
        return seed.files().isEmpty() || isSame ? Optional.empty() : Optional.of(load(LoadRequest.of(folder)));
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
        sql.sql(DerivedTables.LOCK).query(row -> {});
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
        load.problems().refuseAny();
        var plan = transfer.run(load.seed(), load.index(), links, documents, request.prune(), load.progress());
        var report = LoadReport.of(plan, request.dryRun());
        if (!load.seed().sha256().equals(load.sha256())) {
            throw new IllegalStateException("The seed changed while it was being loaded; nothing was written.");
        }
        record(load.seed(), load.sha256(), startedAt, report.total());
        if (request.dryRun()) {
            status.setRollbackOnly();
        }
        log.info("source=\"{}\" dryRun={} {}", load.seed().source(), request.dryRun(), report.total());
        return report;
    }

    private void record(SeedFiles seed, String sha256, Instant startedAt, LoadReport.Counts total) {
        var run = new SeedRunRow(seed.source(), sha256, startedAt);
        run.finish(Instant.now(), total.inserted(), total.updated(), total.unchanged(), total.deleted());
        runs.save(run);
    }
}
