package khabar.seed.check;

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
import khabar.seed.source.Findings;
import khabar.seed.source.Position;
import khabar.seed.source.SeedFile;
import khabar.seed.source.SourceNode;

/** The files of a seed, in a fixed order, each once; sub-folders belong to their folder, hidden ones do not. */
public record SeedFiles(List<Path> paths, List<SeedFile> files) {

    /** Goes up when what the loader makes of a record changes: unchanged files and records are then loaded again. */
    static final String VERSION = "3/" + Spelling.VERSION;

    public static SeedFiles of(Collection<Path> paths, Findings findings) {
        var files = new LinkedHashMap<Path, SeedFile>();
        for (var path : paths) {
            for (var file : files(path, findings)) {
                files.putIfAbsent(file.toAbsolutePath().normalize(), new SeedFile(file));
            }
        }
        return new SeedFiles(List.copyOf(paths), List.copyOf(files.values()));
    }

    /** Reads all records of these kinds, file by file: as often as it is called. */
    public void read(Collection<RecordKind> wanted, BiConsumer<RecordKind, SourceNode> records, Findings findings) {
        files.forEach(file -> file.read(EnumSet.allOf(RecordKind.class), wanted, records, findings));
    }

    public String source() {
        return String.join(" ", paths.stream().map(Path::toString).toList());
    }

    /** Of the names and bytes of the files, as they lie. */
    public String sha256() {
        var lines = files.stream().map(file -> file.name() + " " + sha256(file));
        return Hash.of(VERSION + "\n" + lines.collect(joining("\n")));
    }

    /** What cannot be read is told by whoever reads it. */
    private static String sha256(SeedFile file) {
        try {
            return Hash.of(file.path());
        } catch (IOException e) {
            return "?";
        }
    }

    private static List<Path> files(Path path, Findings findings) {
        if (Files.isDirectory(path)) {
            return filesIn(path, findings);
        }
        if (!Files.exists(path)) {
            findings.add(Position.startOf(path.toString()), "does not exist");
        } else if (!SeedFile.isOne(path)) {
            findings.add(Position.startOf(path.toString()), "is no seed; its name must end with " + SeedFile.ENDINGS);
        } else {
            return List.of(path);
        }
        return List.of();
    }

    private static List<Path> filesIn(Path folder, Findings findings) {
        var files = new ArrayList<Path>();
        try (var walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            walk.filter(path -> !isHidden(folder.relativize(path)) && SeedFile.isOne(path) && Files.isRegularFile(path))
                    .sorted()
                    .forEach(files::add);
        } catch (IOException | UncheckedIOException e) {
            findings.add(Position.startOf(folder.toString()), "cannot be read: %s", e.getMessage());
        }
        if (files.isEmpty()) {
            findings.add(
                    Position.startOf(folder.toString()),
                    "has no seed in it; the name of one ends with " + SeedFile.ENDINGS);
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
