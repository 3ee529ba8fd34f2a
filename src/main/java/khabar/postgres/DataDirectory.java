package khabar.postgres;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
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

    String password() throws IOException {
        return Files.readString(file("password"));
    }

    boolean isInitialized() throws IOException {
        var version = data().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            return false;
        }
        var found = Files.readString(version).strip();
        if (!found.equals(EmbeddedServer.VERSION)) {
            throw new DatabaseException(
                    "The data in " + data() + " is from PostgreSQL " + found + ", but Khabar includes PostgreSQL "
                            + EmbeddedServer.VERSION
                            + ". Move the folder away to start with an empty database (the seeds are loaded again),"
                            + " or migrate the data with pg_upgrade.");
        }
        return true;
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
