package khabar.seed.index;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import khabar.name.Spelling;
import khabar.seed.record.RecordKind;
import khabar.seed.source.Position;
import khabar.seed.source.ProblemReporter;
import khabar.seed.source.SeedFile;
import khabar.seed.source.SourceNode;
import org.apache.commons.codec.digest.DigestUtils;

/** A seed's files in a fixed order, without duplicates. A folder includes its subfolders except hidden ones. */
public record SeedFiles(List<Path> paths, List<SeedFile> files) {

    /**
     * Part of every hash. Increment it when the loader stores records differently, so that unchanged files are loaded
     * again.
     */
    static final String VERSION = "3/" + Spelling.VERSION;

    public static SeedFiles of(Collection<Path> paths, ProblemReporter problems) {
        var files = new LinkedHashMap<Path, SeedFile>();
        for (var path : paths) {
            for (var file : files(path, problems)) {
                files.putIfAbsent(file.toAbsolutePath().normalize(), new SeedFile(file));
            }
        }
        return new SeedFiles(List.copyOf(paths), List.copyOf(files.values()));
    }

    /**
     * Reads all records of these kinds, file by file. Each call reads the files again, so that they do not have to fit
     * in memory.
     */
    public void read(
            Collection<RecordKind> kinds, BiConsumer<RecordKind, SourceNode> consumer, ProblemReporter problems) {
        files.forEach(file -> file.read(EnumSet.allOf(RecordKind.class), kinds, consumer, problems));
    }

    /** The paths as given, separated by spaces. */
    public String description() {
        return String.join(" ", paths.stream().map(Path::toString).toList());
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

    private static List<Path> files(Path path, ProblemReporter problems) {
        if (Files.isDirectory(path)) {
            return filesIn(path, problems);
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

    private static List<Path> filesIn(Path folder, ProblemReporter problems) {
        var files = new ArrayList<Path>();
        try (var walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            walk.filter(path -> !isHidden(folder.relativize(path))
                            && SeedFile.hasSeedName(path)
                            && Files.isRegularFile(path))
                    .sorted()
                    .forEach(files::add);
        } catch (IOException | UncheckedIOException e) {
            problems.report(Position.startOf(folder.toString()), "cannot be read: %s", e.getMessage());
        }
        if (files.isEmpty()) {
            problems.report(
                    Position.startOf(folder.toString()),
                    "contains no seed files (names must end with " + SeedFile.EXTENSIONS + ")");
        }
        return files;
    }

    private static boolean isHidden(Path path) {
        for (var part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
