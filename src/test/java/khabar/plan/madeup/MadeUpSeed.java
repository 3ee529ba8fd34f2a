package khabar.plan.madeup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import khabar.testing.SeedBuilder;

/**
 * News with everything that a response can contain: every event type and kind of claim, nulls, disputes, several languages. As a program it writes
 * the seed to a folder.
 */
public final class MadeUpSeed {

    private MadeUpSeed() {}

    public static SeedBuilder create() {
        var seed = new SeedBuilder();
        MadeUpEntities.addTo(seed);
        MadeUpArticles.addTo(seed);
        new MadeUpEvents(seed).add();
        return seed;
    }

    public static void main(String... arguments) throws IOException {
        create().write(Files.createDirectories(Path.of(arguments[0])));
    }
}
