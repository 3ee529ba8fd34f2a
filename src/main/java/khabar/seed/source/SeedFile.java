package khabar.seed.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** A file of records. Records are read one at a time, so the file can be larger than memory. */
public record SeedFile(Path path) {

    public static final String EXTENSIONS = ".yaml, .yml, .json, .ndjson or .jsonl, or one of these and .gz";

    private static final Pattern NAME =
            Pattern.compile(".*\\.(yaml|yml|json|ndjson|jsonl)(\\.gz)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The YAML parser takes time that grows with the square of a line's length. */
    private static final int MAX_YAML_LINE_LENGTH = 200_000;

    /** A line of NDJSON is read into memory. */
    private static final int MAX_RECORD_LINE_LENGTH = 10_000_000;

    private enum Format {
        YAML,
        JSON,
        NDJSON
    }

    public static boolean hasSeedName(Path path) {
        return NAME.matcher(name(path)).matches();
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
        var hasContent = new AtomicBoolean();
        ProblemReporter reporter = (position, message) -> {
            hasContent.set(true);
            problems.report(position, message);
        };
        readRecords(sections, requested, consumer.andThen((section, node) -> hasContent.set(true)), reporter);
        if (!hasContent.get() && requested.containsAll(sections)) {
            problems.report(Position.startOf(name()), "contains no records; add some, or remove the file");
        }
    }

    private <S extends Section> void readRecords(
            Collection<S> sections,
            Collection<S> requested,
            BiConsumer<S, SourceNode> consumer,
            ProblemReporter problems) {
        try (var text = new Utf8Reader(name(), open(), maxLineLength(), problems)) {
            if (format() == Format.NDJSON) {
                new LineRecords<>(name(), sections, requested, consumer, problems).read(text);
            } else {
                new ListedRecords<>(sections, requested, consumer, problems).read(tokens(text));
            }
        } catch (SyntaxException e) {
            e.reportTo(problems);
        } catch (EOFException e) {
            problems.report(Position.startOf(name()), "ends too early; is the file damaged?");
        } catch (IOException | UncheckedIOException e) {
            problems.report(
                    Position.startOf(name()), "cannot be read completely: %s; is the file damaged?", e.getMessage());
        }
    }

    private int maxLineLength() {
        return switch (format()) {
            case YAML -> MAX_YAML_LINE_LENGTH;
            case NDJSON -> MAX_RECORD_LINE_LENGTH;
            case JSON -> Integer.MAX_VALUE;
        };
    }

    private Tokens tokens(Reader text) {
        return format() == Format.JSON ? new JsonTokens(name(), text) : new YamlTokens(name(), text);
    }

    private InputStream open() throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        return lowercaseName().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    private Format format() {
        var name = lowercaseName().replaceFirst("\\.gz$", "");
        if (name.endsWith(".json")) {
            return Format.JSON;
        }
        return name.endsWith(".ndjson") || name.endsWith(".jsonl") ? Format.NDJSON : Format.YAML;
    }

    private String lowercaseName() {
        return name(path).toLowerCase(Locale.ROOT);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
