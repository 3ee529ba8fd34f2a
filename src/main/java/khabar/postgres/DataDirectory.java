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

/** The folder of the embedded database: the server's programs and data, its password and its port. */
record DataDirectory(Path folder) {

    /**
     * Any user of this machine may read the reports, as anybody may who reaches the API; whoever can read the password,
     * which is the user that runs the program, may do the rest.
     */
    private static final String WHO_MAY_CONNECT = """
            host  all  khabar_reader  127.0.0.1/32  trust
            host  all  all            127.0.0.1/32  scram-sha-256
            """;

    Path file(String name) {
        return folder.resolve(name);
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
                    "The data in " + data() + " is of PostgreSQL " + found
                            + ", and this program brings PostgreSQL " + EmbeddedServer.VERSION
                            + ". Move the folder away to begin anew (the seeds are loaded again), or move the data over with pg_upgrade.");
        }
        return true;
    }

    /** Sets the data up beside their place and moves them there when they are whole: a killed program leaves no half. */
    void initialize(PgCommands programs) throws IOException {
        var unfinished = file("data.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        writePassword();
        programs.run(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + Credentials.USER,
                "--pwfile=" + file("password"),
                "--auth=scram-sha-256",
                "--data-checksums",
                // The same order and folding on every system, whatever locales it has.
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--set=listen_addresses=127.0.0.1",
                "--set=unix_socket_directories=",
                "--set=timezone=UTC");
        Files.writeString(unfinished.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
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
