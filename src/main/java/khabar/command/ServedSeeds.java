package khabar.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;

/**
 * What serve loads: a folder of seeds, and the folder with the texts of its articles if there is one. The demo is part
 * of the program.
 */
record ServedSeeds(Path folder, @Nullable Path documents) {

    private static final String DEMO = "demo";

    static ServedSeeds of(Environment settings) {
        if (isDemo(settings)) {
            var readme = readmeOfDemo();
            return new ServedSeeds(readme.resolveSibling("seeds"), readme.resolveSibling("texts"));
        }
        var documents = settings.getProperty("khabar.documents", "");
        return new ServedSeeds(
                Path.of(settings.getProperty("khabar.seeds", "seeds")),
                documents.isEmpty() ? null : Path.of(documents));
    }

    /** A folder of the same name is {@code ./demo}. */
    static boolean isDemo(Environment settings) {
        return DEMO.equals(settings.getProperty("khabar.seeds"));
    }

    private static Path readmeOfDemo() {
        try {
            var address = new ClassPathResource(DEMO + "/README.md").getURI();
            if (address.getScheme().equals("jar")) {
                openJar(address);
            }
            return Path.of(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the files of the jar readable as paths, for as long as the program runs. */
    @SuppressWarnings("resource")
    private static void openJar(URI address) throws IOException {
        try {
            FileSystems.newFileSystem(address, Map.of());
        } catch (FileSystemAlreadyExistsException alreadyOpen) {
            // Nothing else to do.
        }
    }
}
