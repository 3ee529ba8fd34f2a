package khabar.seed.index;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import khabar.seed.source.Position;
import khabar.seed.source.ProblemMessage;
import khabar.seed.source.ProblemReporter;
import khabar.seed.source.SeedFile;
import org.jspecify.annotations.Nullable;

/** The files of a folder and its subfolders: each is a seed file, left out, or a problem. */
final class SeedFolder extends SimpleFileVisitor<Path> {

    private final Path root;
    private final ProblemReporter problems;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> leftOut = new ArrayList<>();

    private SeedFolder(Path root, ProblemReporter problems) {
        this.root = root;
        this.problems = problems;
    }

    static SeedFolder read(Path root, ProblemReporter problems) {
        var folder = new SeedFolder(root, problems);
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, folder);
        } catch (IOException e) {
            folder.report(root, "cannot be read: " + e);
        }
        if (folder.files.isEmpty()) {
            folder.report(root, "contains no seed files (names must end with " + SeedFile.EXTENSIONS + ")");
        }
        return folder;
    }

    /** Sorted, so that problems and hashes do not depend on the file system. */
    List<Path> files() {
        return files.stream().sorted().toList();
    }

    List<Path> leftOut() {
        return leftOut.stream().sorted().toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!folder.equals(root) && isHidden(folder)) {
            leftOut.add(folder);
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file) || !SeedFile.hasSeedName(file)) {
            leftOut.add(file);
        } else if (attributes.isRegularFile()) {
            files.add(file);
        } else {
            report(file, attributes.isSymbolicLink() ? "links to a file that does not exist" : "is not a regular file");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        report(
                file,
                failure instanceof FileSystemLoopException
                        ? "links to a folder that contains the link; remove the link"
                        : "cannot be read: " + failure);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            report(folder, "cannot be read completely: " + failure);
        }
        return FileVisitResult.CONTINUE;
    }

    private void report(Path path, String message) {
        problems.report(Position.startOf(path.toString()), ProblemMessage.of(message));
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
