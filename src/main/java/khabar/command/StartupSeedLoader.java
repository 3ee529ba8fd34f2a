package khabar.command;

import java.nio.file.Files;
import java.nio.file.Path;
import khabar.seed.InvalidSeedException;
import khabar.seed.SeedLoader;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.SpringApplication.AbandonedRunException;

/** Loads the seeds of a folder after the migration of the database and before the first request. */
record StartupSeedLoader(Path folder, SeedLoader loader) implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        if (Files.isDirectory(folder)) {
            try {
                loader.loadIfChanged(folder);
            } catch (InvalidSeedException e) {
                // Keeps Spring from printing a stack trace: the command prints the problems.
                throw (AbandonedRunException) new AbandonedRunException().initCause(e);
            }
        }
    }
}
