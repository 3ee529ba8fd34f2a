package khabar.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.util.FileSystemUtils;

/** The embedded database's directory, which contains server binaries, data, password and port. */
record DataDirectory(Path path) {

    /**
     * Any user of this machine can read the reports without a password, just as anyone who can reach the API can read
     * news. All other access requires the password, which only the user who runs the program can read.
     */
    private static final String HOST_BASED_AUTHENTICATION = """
            host  all  khabar_reader  127.0.0.1/32  trust
            host  all  all            127.0.0.1/32  scram-sha-256
            """;

    Path file(String name) {
        return path.resolve(name);
    }

    Path data() {
        return file("data");
    }

    Path log() {
        return file("postgresql.log");
    }

    String password() throws IOException {
        if (!Files.isReadable(file("password"))) {
            throw new DatabaseException("The file " + file("password") + " with the password of the database is missing"
                    + " or belongs to another user. Restore it, or move " + path
                    + " away to start with an empty database.");
        }
        return Files.readString(file("password")).strip();
    }

    /** Whether there is data. Throws an exception if there is something else, so that nothing of it is overwritten. */
    boolean isInitialized() throws IOException {
        if (isMissingOrEmpty()) {
            return false;
        }
        var file = data().resolve("PG_VERSION");
        var found = Files.isReadable(file)
                ? Files.readString(file, StandardCharsets.ISO_8859_1).strip()
                : "";
        if (found.isEmpty()) {
            throw new DatabaseException(
                    data() + " is not a PostgreSQL database, or belongs to another user. Start Khabar as"
                            + " that user, or move " + path + " away to start with an empty database.");
        }
        if (!found.equals(EmbeddedServer.VERSION)) {
            throw new DatabaseException("The data in " + data() + " is from PostgreSQL " + found
                    + ", but Khabar includes PostgreSQL " + EmbeddedServer.VERSION + ". Move " + path
                    + " away to start with an empty database (the seeds are loaded again). To keep other data, copy it with"
                    + " pg_dump of an installed PostgreSQL " + found + "; it does not come with Khabar.");
        }
        return true;
    }

    /** A link that leads nowhere is neither: its disk may not be mounted. */
    private boolean isMissingOrEmpty() throws IOException {
        if (!Files.exists(data(), LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(data()) || !Files.isReadable(data())) {
            return false;
        }
        try (var files = Files.list(data())) {
            return files.findAny().isEmpty();
        }
    }

    /** Creates the data in another directory and moves it when complete, in case the program is killed in between. */
    void initialize(PgCommands commands) throws IOException {
        var unfinished = file("data.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        writePassword();
        commands.run(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + Credentials.USER,
                "--pwfile=" + file("password"),
                "--auth=scram-sha-256",
                "--data-checksums",
                // Same sort order and case mapping on every system, regardless of its locales.
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--set=listen_addresses=127.0.0.1",
                "--set=unix_socket_directories=",
                "--set=timezone=UTC");
        Files.writeString(unfinished.resolve("pg_hba.conf"), HOST_BASED_AUTHENTICATION);
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void writePassword() throws IOException {
        var bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        Files.deleteIfExists(file("password"));
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            var ownerOnly = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file("password"), PosixFilePermissions.asFileAttribute(ownerOnly));
        }
        Files.writeString(file("password"), Base64.getUrlEncoder().encodeToString(bytes));
    }
}
