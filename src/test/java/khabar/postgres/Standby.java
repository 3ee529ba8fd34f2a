package khabar.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.util.FileSystemUtils;

/** A streaming replica of an embedded server, made of a copy of its files. */
final class Standby implements AutoCloseable {

    private final Path folder;
    private final EmbeddedServer server;
    private final Credentials credentials;

    private Standby(Path folder) {
        this.folder = folder;
        this.server = new EmbeddedServer(folder);
        this.credentials = server.start("khabar");
    }

    static Standby of(Path primary, Credentials credentials) throws IOException, SQLException {
        var folder = Files.createTempDirectory("standby");
        allowReplication(primary.resolve("data"), credentials);
        try (var connection = DriverManager.getConnection(
                        credentials.url("khabar"), Credentials.USER, credentials.password());
                var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('standby', true)");
            copy(primary.resolve("data"), folder.resolve("data"));
            var label = statement.executeQuery("select labelfile from pg_backup_stop()");
            label.next();
            Files.writeString(folder.resolve("data/backup_label"), label.getString(1));
        }
        Files.createFile(folder.resolve("data/standby.signal"));
        Files.writeString(
                folder.resolve("data/postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%s user=%s'\n".formatted(credentials.port(), Credentials.USER),
                StandardOpenOption.APPEND);
        Files.copy(primary.resolve("password"), folder.resolve("password"));
        return new Standby(folder);
    }

    private static void allowReplication(Path data, Credentials credentials) throws IOException, SQLException {
        var rule = "host replication all 127.0.0.1/32 trust\n";
        if (!Files.readString(data.resolve("pg_hba.conf")).contains(rule)) {
            Files.writeString(data.resolve("pg_hba.conf"), rule, StandardOpenOption.APPEND);
            execute(credentials, "select pg_reload_conf()");
        }
    }

    /** Leaves out what belongs to the running server. Its files may go while they are copied. */
    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.copy(
                        folder, to.resolve(from.relativize(folder)), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.getFileName().toString().startsWith("postmaster.")) {
                    try {
                        Files.copy(file, to.resolve(from.relativize(file)));
                    } catch (NoSuchFileException e) {
                        // The server has deleted it.
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    private static void execute(Credentials credentials, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        credentials.url("khabar"), Credentials.USER, credentials.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void execute(String sql) throws SQLException {
        execute(credentials, sql);
    }

    String url() {
        return credentials.url("khabar");
    }

    void signal(String name) throws IOException, InterruptedException {
        OwnServer.signal(folder, name);
    }

    void startAgain() {
        server.startAgainIfEnded();
    }

    @Override
    public void close() {
        server.stop();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
