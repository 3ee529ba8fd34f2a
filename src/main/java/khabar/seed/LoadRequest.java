package khabar.seed;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to load: folders or files, with the folder of the documents that they describe, if it is there. */
public record LoadRequest(List<Path> paths, @Nullable Path documents, boolean dryRun, boolean prune) {

    public static LoadRequest of(Path... paths) {
        return new LoadRequest(List.of(paths), null, false, false);
    }
}
