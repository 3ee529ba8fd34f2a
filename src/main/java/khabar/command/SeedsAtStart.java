package khabar.command;

import java.nio.file.Files;
import java.nio.file.Path;
import khabar.seed.InvalidSeedException;
import khabar.seed.SeedLoader;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.SpringApplication.AbandonedRunException;

/** Loads a folder of seeds when the database is migrated, and before the first request is taken. */
record SeedsAtStart(Path folder, SeedLoader loader) implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        if (Files.isDirectory(folder)) {
            try {
                loader.loadIfChanged(folder);
            } catch (InvalidSeedException e) {
                // Not a failure of the program: the command tells the problems instead of Spring a stack trace.
                throw (AbandonedRunException) new AbandonedRunException().initCause(e);
            }
        }
    }
}
