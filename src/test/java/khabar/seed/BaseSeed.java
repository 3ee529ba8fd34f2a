package khabar.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Copy of the base seed in a temporary folder, which a test edits and loads. */
record BaseSeed(Path folder, SeedLoader loader) {

    static BaseSeed copyTo(Path folder, SeedLoader loader) throws IOException {
        var seed = new BaseSeed(folder, loader);
        Files.copy(SeedLoaderTests.BASE.resolve("base.yaml"), seed.file());
        return seed;
    }

    Path file() {
        return folder.resolve("base.yaml");
    }

    LoadReport load() {
        return loader.load(LoadRequest.of(folder));
    }

    LoadReport loadWithDocuments() {
        return loader.load(new LoadRequest(List.of(folder), SeedLoaderTests.DOCUMENTS, false, false));
    }

    LoadReport prune() {
        return loader.load(new LoadRequest(List.of(folder), null, false, true));
    }

    void edit(String before, String after) throws IOException {
        var text = Files.readString(file());
        assertThat(text).contains(before);
        Files.writeString(file(), text.replace(before, after));
    }

    /** Deletes the text from the start of one line to the start of another. */
    void cut(String from, String to) throws IOException {
        var text = Files.readString(file());
        Files.writeString(file(), text.substring(0, text.indexOf(from)) + text.substring(text.indexOf(to)));
    }
}
