package khabar.seed;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to load, and how.
 *
 * @param paths seed folders and files
 * @param documents folder with the articles' full texts; null to load without them
 * @param dryRun whether to roll the load back
 * @param prune whether to delete the records that are not in the seeds
 */
public record LoadRequest(List<Path> paths, @Nullable Path documents, boolean dryRun, boolean prune) {

    public static LoadRequest of(Path... paths) {
        return new LoadRequest(List.of(paths), null, false, false);
    }

    /** Returns a request that also stores the texts in this folder; null to leave them out. */
    public LoadRequest with(@Nullable Path documents) {
        return new LoadRequest(paths, documents, dryRun, prune);
    }

    /** The paths as given. With documents, the same paths are another source: more is stored. */
    String source() {
        var source = String.join(" ", paths.stream().map(Path::toString).toList());
        return documents == null ? source : source + " --documents " + documents;
    }
}
