package khabar.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL binaries, unpacked from an archive in a Maven dependency. */
final class PostgresBinaries {

    private static final int HASH_LENGTH = 12;
    private static final List<String> COMMANDS = List.of("initdb", "pg_ctl", "postgres");

    private PostgresBinaries() {}

    /** Unpacks the archive into the folder, unless a previous run already did and the commands are still there. */
    static PgCommands unpackInto(Path folder) throws IOException {
        var archive = archive();
        var unpacked = folder.resolve("postgresql-" + EmbeddedServer.VERSION + "-"
                + DigestUtils.sha256Hex(archive).substring(0, HASH_LENGTH));
        if (!COMMANDS.stream()
                .allMatch(command -> Files.isExecutable(unpacked.resolve("bin").resolve(command)))) {
            FileSystemUtils.deleteRecursively(unpacked);
            var unfinished = folder.resolve("postgresql.unfinished");
            FileSystemUtils.deleteRecursively(unfinished);
            unpack(archive, unfinished);
            Files.move(unfinished, unpacked, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PgCommands(unpacked.resolve("bin"));
    }

    private static byte[] archive() throws IOException {
        var name = System.getProperty("os.name");
        var architecture = ArchUtils.normalize(System.getProperty("os.arch"));
        var system = name.startsWith("Mac") ? "Darwin" : name;
        try (var stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, architecture)) {
            return stream.readAllBytes();
        } catch (IllegalStateException e) {
            throw new DatabaseException(
                    "Khabar does not include PostgreSQL for this system (" + name + ", " + architecture + ").", e);
        }
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        try (var entries = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, folder.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream entries, Path file) throws IOException {
        Files.createDirectories(entry.isDirectory() ? file : file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(entries, file);
            file.toFile().setExecutable((entry.getMode() & 0100) != 0);
        }
    }
}
