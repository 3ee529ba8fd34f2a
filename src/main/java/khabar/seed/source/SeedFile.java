package khabar.seed.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

/** A file of records. Records are read one at a time, so the file can be larger than memory. */
public record SeedFile(Path path) {

    public static final String EXTENSIONS = ".yaml, .yml, .json, .ndjson or .ndjson.gz";

    private static final String NAME_PATTERN = ".*\\.(yaml|yml|json|ndjson|ndjson\\.gz)";

    public static boolean hasSeedName(Path path) {
        return name(path).matches(NAME_PATTERN);
    }

    public String name() {
        return path.toString();
    }

    /**
     * Passes records in the requested sections to the consumer and reports problems.
     *
     * @param sections all sections that a file can contain
     */
    public <S extends Section> void read(
            Collection<S> sections,
            Collection<S> requested,
            BiConsumer<S, SourceNode> consumer,
            ProblemReporter problems) {
        try (var text = new Utf8Reader(name(), open(), problems)) {
            if (hasRecordPerLine()) {
                new LineRecords<>(name(), sections, requested, consumer, problems).read(text);
            } else {
                new ListedRecords<>(sections, requested, consumer, problems).read(tokens(text));
            }
        } catch (SyntaxException e) {
            e.reportTo(problems);
        } catch (IOException e) {
            problems.report(
                    Position.startOf(name()), "cannot be read completely: %s; is the file damaged?", e.getMessage());
        }
    }

    private boolean hasRecordPerLine() {
        return name(path).matches(".*\\.ndjson(\\.gz)?");
    }

    private Tokens tokens(Reader text) {
        return name(path).endsWith(".json") ? new JsonTokens(name(), text) : new YamlTokens(name(), text);
    }

    private InputStream open() throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        return name(path).endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
