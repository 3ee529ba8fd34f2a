package khabar.seed;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import khabar.seed.check.RecordCheck;
import khabar.seed.document.DocumentFolder;
import khabar.seed.index.FirstReading;
import khabar.seed.index.Progress;
import khabar.seed.index.SeedFiles;
import khabar.seed.index.StoredRecords;
import khabar.seed.source.ProblemReporter;

/** Checks seeds without a database. A seed must contain all records to which it refers. */
public final class SeedCheck {

    private SeedCheck() {}

    /** Throws an {@link InvalidSeedException} if the seeds in these folders or files have problems. */
    public static void requireValid(List<Path> paths) {
        collectProblems(paths).throwIfAny();
    }

    /** A sentence that names the files in these folders that a load does not read; empty if it reads all. */
    public static Optional<String> leftOutNote(List<Path> paths) {
        return SeedFiles.of(paths, ProblemReporter.NONE).leftOutNote();
    }

    /** Returns the problems in these folders or files. */
    static List<Problem> check(List<Path> paths) {
        return collectProblems(paths).list();
    }

    private static Problems collectProblems(List<Path> paths) {
        var problems = new Problems();
        var seed = SeedFiles.of(paths, problems);
        var documents = new DocumentFolder(null);
        var index = FirstReading.index(seed, StoredRecords.EMPTY, documents, problems);
        try (var progress = Progress.start("check", index.size())) {
            new RecordCheck(seed, index, StoredRecords.EMPTY, documents, false, problems, progress).run();
        }
        return problems;
    }
}
