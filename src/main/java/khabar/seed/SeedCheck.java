package khabar.seed;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import khabar.seed.check.DocumentFolder;
import khabar.seed.check.Progress;
import khabar.seed.check.RecordCheck;
import khabar.seed.check.RecordIndex;
import khabar.seed.check.SeedFiles;
import khabar.seed.check.StoredRecords;
import khabar.seed.record.RecordKind;

/** The loader's checks without a database: references must resolve within what is checked. */
public final class SeedCheck {

    private SeedCheck() {}

    /** Refuses the seeds in these folders or files if they cannot be loaded. */
    public static void refuseInvalid(List<Path> paths) {
        problems(paths).refuseAny();
    }

    /** The problems of the seeds in these folders or files; none if they can be loaded. */
    static List<Problem> check(List<Path> paths) {
        return problems(paths).list();
    }

    private static Problems problems(List<Path> paths) {
        var problems = new Problems();
        var seed = SeedFiles.of(paths, problems);
        var index = new RecordIndex();
        seed.read(EnumSet.allOf(RecordKind.class), (kind, record) -> index.add(kind, record, problems), problems);
        try (var progress = Progress.over("check", index.size())) {
            new RecordCheck(seed, index, StoredRecords.NONE, new DocumentFolder(null), false, problems, progress).run();
        }
        return problems;
    }
}
