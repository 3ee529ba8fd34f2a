package khabar.command;

import java.nio.file.Files;
import khabar.seed.AbortedLoadException;
import khabar.seed.InvalidSeedException;
import khabar.seed.LoadRequest;
import khabar.seed.SeedLoader;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.SpringApplication.AbandonedRunException;

/** Loads a folder's seeds after database migration and before the first request. */
record StartupSeedLoader(ServedSeeds seeds, SeedLoader loader) implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        if (Files.isDirectory(seeds.folder())) {
            try {
                loader.loadIfChanged(LoadRequest.of(seeds.folder()).with(seeds.documents()));
            } catch (InvalidSeedException | AbortedLoadException e) {
                // Prevents a stack trace from Spring, because the command prints the message.
                throw (AbandonedRunException) new AbandonedRunException().initCause(e);
            }
        }
    }
}
