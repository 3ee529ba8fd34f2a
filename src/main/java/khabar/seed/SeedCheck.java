package khabar.seed;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import khabar.seed.record.Kind;

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
        var seed = Seed.of(paths, problems);
        var index = new Index();
        seed.read(EnumSet.allOf(Kind.class), (kind, record) -> index.add(kind, record, problems), problems);
        try (var progress = Progress.over("check", index.size())) {
            new Check(seed, index, Database.NONE, new Documents(null), false, problems, progress).run();
        }
        return problems;
    }
}
