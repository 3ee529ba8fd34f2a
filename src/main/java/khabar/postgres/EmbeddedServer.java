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

/** The PostgreSQL server of a folder: the first program that needs it starts it, the last one stops it. */
final class EmbeddedServer {

    static final String VERSION = "18";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataDirectory home;
    private final PostmasterFile postmaster;
    private @Nullable PgCommands programs;
    private @Nullable FileLock use;

    EmbeddedServer(Path folder) {
        this.home = new DataDirectory(folder);
        this.postmaster = new PostmasterFile(home.data());
    }

    /** Finds the server that runs already, perhaps since before a program was killed, or starts it. */
    @SuppressWarnings("try")
    synchronized Credentials start() {
        try {
            Files.createDirectories(home.folder());
            try (var turn = turn()) {
                use = FileLock.shared(home.file("use.lock"));
                return running(prepared());
            }
        } catch (IOException e) {
            throw new DatabaseException("The folder " + home.folder() + " cannot be used for the database: " + e, e);
        }
    }

    /** Stops the server unless another program uses it. */
    @SuppressWarnings("try")
    synchronized void stop() {
        if (use == null || programs == null) {
            return;
        }
        try (var turn = turn()) {
            use.close();
            use = null;
            if (!FileLock.isHeld(home.file("use.lock"))) {
                programs.run("pg_ctl", "stop", "--pgdata=" + home.data(), "--mode=fast", "--wait");
            }
        } catch (IOException | DatabaseException e) {
            log.warn("The database in {} may still run: {}", home.folder(), e.getMessage());
        }
    }

    /** Starting and stopping, one program at a time. */
    private FileLock turn() throws IOException {
        return FileLock.exclusive(home.file("turn.lock"));
    }

    private PgCommands prepared() throws IOException {
        var isInitialized = home.isInitialized();
        if (!isInitialized) {
            log.info("First start: setting up PostgreSQL {} in {}, which takes some seconds", VERSION, home.folder());
        }
        programs = PostgresBinaries.unpackedIn(home.folder());
        if (!isInitialized) {
            home.initialize(programs);
        }
        return programs;
    }

    private Credentials running(PgCommands programs) throws IOException {
        if (!postmaster.isRunning()) {
            launch(programs);
        }
        return withDatabase(programs);
    }

    private void launch(PgCommands programs) throws IOException {
        var port = new ServerPort(home.file("port")).claim();
        programs.run(
                "pg_ctl",
                "start",
                "--pgdata=" + home.data(),
                "--log=" + home.file("postgresql.log"),
                "--options=-p " + port,
                "--wait",
                "--timeout=" + PATIENCE.toSeconds());
    }

    private Credentials withDatabase(PgCommands programs) throws IOException {
        try (var connection = connection(programs);
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select from pg_database where datname = 'khabar'")
                    .next()) {
                statement.execute("create database khabar");
            }
            return access();
        } catch (SQLException e) {
            throw new DatabaseException("The database in " + home.folder() + " does not answer: " + e.getMessage(), e);
        }
    }

    /** A server that was found may be on its way up still, or on its way down. */
    private Connection connection(PgCommands programs) throws IOException, SQLException {
        for (var deadline = Instant.now().plus(PATIENCE); ; pause()) {
            try {
                return DriverManager.getConnection(access().url("postgres"), Credentials.USER, home.password());
            } catch (SQLException e) {
                if (Instant.now().isAfter(deadline) || !isStarting(e)) {
                    throw e;
                }
                if (!postmaster.isRunning()) {
                    launch(programs);
                }
            }
        }
    }

    private static boolean isStarting(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.equals("57P03");
    }

    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }

    private Credentials access() throws IOException {
        return new Credentials(postmaster.port(), home.password());
    }
}
