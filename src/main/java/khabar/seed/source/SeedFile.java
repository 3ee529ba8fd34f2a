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

/** A file of records, read one after the other: it may be larger than the memory, and may be read again. */
public record SeedFile(Path path) {

    public static final String ENDINGS = ".yaml, .yml, .json, .ndjson or .ndjson.gz";

    private static final String NAMES = ".*\\.(yaml|yml|json|ndjson|ndjson\\.gz)";

    public static boolean isOne(Path path) {
        return name(path).matches(NAMES);
    }

    public String name() {
        return path.toString();
    }

    /** Hands over the records of the wanted sections, and says what cannot be read. */
    public <S extends Section> void read(
            Collection<S> sections, Collection<S> wanted, BiConsumer<S, SourceNode> records, Findings findings) {
        try (var text = new Utf8Reader(name(), open(), findings)) {
            if (isLines()) {
                new LineRecords<>(name(), sections, wanted, records, findings).read(text);
            } else {
                new ListedRecords<>(sections, wanted, records, findings).read(tokens(text));
            }
        } catch (SyntaxException e) {
            e.tell(findings);
        } catch (IOException e) {
            findings.add(Position.startOf(name()), "cannot be read to its end: %s", e.getMessage());
        }
    }

    private boolean isLines() {
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
