package khabar.command;

import java.nio.file.Files;
import java.nio.file.Path;
import khabar.seed.InvalidSeedException;
import khabar.seed.SeedLoader;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.SpringApplication.AbandonedRunException;

/** Loads a folder's seeds after database migration and before the first request. */
record StartupSeedLoader(Path folder, SeedLoader loader) implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        if (Files.isDirectory(folder)) {
            try {
                loader.loadIfChanged(folder);
            } catch (InvalidSeedException e) {
                // Prevents a stack trace from Spring, because the command prints the problems.
                throw (AbandonedRunException) new AbandonedRunException().initCause(e);
            }
        }
    }
}
