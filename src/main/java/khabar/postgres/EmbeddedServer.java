package khabar.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server for a directory. The first program that needs the server starts it, and the last one stops it.
 */
final class EmbeddedServer {

    static final String VERSION = "18";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final DataDirectory directory;
    private final PostmasterFile postmaster;
    private @Nullable PgCommands commands;
    private @Nullable FileLock usageLock;

    EmbeddedServer(Path path) {
        this.directory = new DataDirectory(path);
        this.postmaster = new PostmasterFile(directory.data());
    }

    /** Starts the server unless it is already running, for example because a program was killed, and connects. */
    @SuppressWarnings("try")
    synchronized Credentials start() {
        try {
            Files.createDirectories(directory.path());
            try (var lock = lockForStartAndStop()) {
                usageLock = FileLock.shared(directory.file("use.lock"));
                return connect(prepare());
            }
        } catch (IOException e) {
            throw new DatabaseException("The folder " + directory.path() + " cannot be used for the database: " + e, e);
        }
    }

    /** Stops the server unless another program uses it. */
    @SuppressWarnings("try")
    synchronized void stop() {
        if (usageLock == null || commands == null) {
            return;
        }
        try (var lock = lockForStartAndStop()) {
            usageLock.close();
            usageLock = null;
            if (!FileLock.isHeld(directory.file("use.lock"))) {
                commands.run("pg_ctl", "stop", "--pgdata=" + directory.data(), "--mode=fast", "--wait");
            }
        } catch (IOException | DatabaseException e) {
            log.warn("Cannot stop the database in {}: {}. The next start reuses it.", directory.path(), e.getMessage());
        }
    }

    /** Prevents two programs from starting or stopping the server at the same time. */
    private FileLock lockForStartAndStop() throws IOException {
        return FileLock.exclusive(directory.file("turn.lock"));
    }

    private PgCommands prepare() throws IOException {
        var isInitialized = directory.isInitialized();
        if (!isInitialized) {
            log.info(
                    "First start: setting up PostgreSQL {} in {}. This takes a few seconds.",
                    VERSION,
                    directory.path());
        }
        commands = PostgresBinaries.unpackInto(directory.path());
        if (!isInitialized) {
            directory.initialize(commands);
        }
        return commands;
    }

    private Credentials connect(PgCommands commands) throws IOException {
        if (!postmaster.isRunning()) {
            launch(commands);
        }
        return createDatabaseIfMissing(commands);
    }

    private void launch(PgCommands commands) throws IOException {
        var port = new ServerPort(directory.file("port")).claim();
        commands.run(
                "pg_ctl",
                "start",
                "--pgdata=" + directory.data(),
                "--log=" + directory.file("postgresql.log"),
                "--options=-p " + port,
                "--wait",
                "--timeout=" + TIMEOUT.toSeconds());
    }

    private Credentials createDatabaseIfMissing(PgCommands commands) throws IOException {
        try (var connection = openConnection(commands);
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select from pg_database where datname = 'khabar'")
                    .next()) {
                statement.execute("create database khabar");
            }
            return credentials();
        } catch (SQLException e) {
            throw new DatabaseException(
                    "The database in " + directory.path() + " does not respond: " + e.getMessage(), e);
        }
    }

    /** Retries because the server may still be starting or already be stopping. */
    private Connection openConnection(PgCommands commands) throws IOException, SQLException {
        for (var deadline = Instant.now().plus(TIMEOUT); ; pause()) {
            try {
                return DriverManager.getConnection(
                        credentials().url("postgres"), Credentials.USER, directory.password());
            } catch (SQLException e) {
                if (Instant.now().isAfter(deadline) || !isNotReady(e)) {
                    throw e;
                }
                if (!postmaster.isRunning()) {
                    launch(commands);
                }
            }
        }
    }

    private static boolean isNotReady(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.equals("57P03");
    }

    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }

    private Credentials credentials() throws IOException {
        return new Credentials(postmaster.port(), directory.password());
    }
}
