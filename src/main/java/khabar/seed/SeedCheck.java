package khabar.seed;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import khabar.seed.record.Kind;

/** The loader's checks without a database: references must resolve within what is checked. */
public final class SeedCheck {

    private SeedCheck() {}

    /** All problems of the seeds in these folders or files; none if they can be loaded. */
    public static List<Problem> check(List<Path> paths) {
        var problems = new Problems();
        var seed = Seed.of(paths, problems);
        var index = new Index();
        seed.read(EnumSet.allOf(Kind.class), (kind, record) -> index.add(kind, record, problems), problems);
        try (var progress = Progress.over("check", index.size())) {
            new Check(seed, index, Database.NONE, new Documents(null), false, problems, progress).run();
        }
        return problems.list();
    }
}
