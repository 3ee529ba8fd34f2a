package khabar.seed.index;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import khabar.name.Spelling;
import khabar.seed.record.RecordKind;
import khabar.seed.source.Position;
import khabar.seed.source.ProblemReporter;
import khabar.seed.source.SeedFile;
import khabar.seed.source.SourceNode;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A seed's files in a fixed order, without duplicates. A folder includes its subfolders except hidden ones.
 *
 * @param leftOut hidden folders and files, and files that are not seed files
 */
public record SeedFiles(List<Path> paths, List<SeedFile> files, List<Path> leftOut) {

    /**
     * Part of every hash. Increment it when the loader stores records differently, so that unchanged files are loaded
     * again.
     */
    static final String VERSION = "6/" + Spelling.VERSION;

    private static final int MAX_LEFT_OUT_NAMES = 10;

    public static SeedFiles of(Collection<Path> paths, ProblemReporter problems) {
        var files = new LinkedHashMap<Path, SeedFile>();
        var leftOut = new ArrayList<Path>();
        for (var path : paths) {
            for (var file : files(path, leftOut, problems)) {
                files.putIfAbsent(file.toAbsolutePath().normalize(), new SeedFile(file));
            }
        }
        return new SeedFiles(List.copyOf(paths), List.copyOf(files.values()), List.copyOf(leftOut));
    }

    /**
     * Reads all records of these kinds, file by file. Each call reads the files again, so that they do not have to fit
     * in memory.
     */
    public void read(
            Collection<RecordKind> kinds, BiConsumer<RecordKind, SourceNode> consumer, ProblemReporter problems) {
        files.forEach(file -> file.read(EnumSet.allOf(RecordKind.class), kinds, consumer, problems));
    }

    /** A sentence that names the first files that are left out; empty if there are none. */
    public Optional<String> leftOutNote() {
        if (leftOut.isEmpty()) {
            return Optional.empty();
        }
        var names = leftOut.stream().limit(MAX_LEFT_OUT_NAMES).map(Path::toString);
        var more = leftOut.size() - MAX_LEFT_OUT_NAMES;
        return Optional.of("Not read, because they are hidden or not named like seed files: "
                + names.collect(joining(", "))
                + (more > 0 ? " and " + more + " more." : "."));
    }

    /** Hash of all file names and contents. */
    public String sha256() {
        var lines = files.stream().map(file -> file.name() + " " + sha256(file));
        return DigestUtils.sha256Hex(VERSION + "\n" + lines.collect(joining("\n")));
    }

    /** Returns a placeholder if the file is unreadable; the error is reported later, when its records are read. */
    private static String sha256(SeedFile file) {
        try (var bytes = Files.newInputStream(file.path())) {
            return DigestUtils.sha256Hex(bytes);
        } catch (IOException e) {
            return "?";
        }
    }

    private static List<Path> files(Path path, List<Path> leftOut, ProblemReporter problems) {
        if (Files.isDirectory(path)) {
            var folder = SeedFolder.read(path, problems);
            leftOut.addAll(folder.leftOut());
            return folder.files();
        }
        if (!Files.exists(path)) {
            problems.report(Position.startOf(path.toString()), "does not exist");
        } else if (!SeedFile.hasSeedName(path)) {
            problems.report(
                    Position.startOf(path.toString()),
                    "is not a seed file; its name must end with " + SeedFile.EXTENSIONS);
        } else {
            return List.of(path);
        }
        return List.of();
    }
}
