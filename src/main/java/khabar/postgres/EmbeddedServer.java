package khabar.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server for a directory. The first program that needs the server starts it, and the last one stops it.
 */
final class EmbeddedServer {

    static final String VERSION = "18";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private final DataDirectory directory;
    private @Nullable ServerProcess process;
    private @Nullable FileLock usageLock;
    private @Nullable ServerLog log;

    EmbeddedServer(Path path) {
        this.directory = new DataDirectory(path);
    }

    /**
     * Starts the server unless it is already running, for example because a program was killed, and connects. Creates
     * the database at its first start.
     */
    @SuppressWarnings("try")
    synchronized Credentials start(String database) {
        try {
            Files.createDirectories(directory.path());
            log = ServerLog.fromNow(directory.log());
            try (var lock = lockForStartAndStop()) {
                usageLock = FileLock.shared(directory.file("use.lock"));
                process = new ServerProcess(directory, prepare());
                if (!process.isRunning()) {
                    process.start();
                }
                return process.connect(database);
            }
        } catch (IOException | DatabaseException e) {
            throw hasReportedFullDisk() ? diskFull(e) : explained(e);
        }
    }

    /** Starts the server again if it has ended although this program uses it, for example because it was killed. */
    @SuppressWarnings("try")
    synchronized void startAgainIfEnded() {
        if (usageLock == null || process == null) {
            return;
        }
        try {
            if (process.isRunning()) {
                return;
            }
            try (var lock = lockForStartAndStop()) {
                if (!process.isRunning()) {
                    LOG.warn("The database in {} has ended. Khabar starts it again.", directory.path());
                    process.startOnSamePort();
                    LOG.info("The database in {} runs again.", directory.path());
                }
            }
        } catch (IOException | DatabaseException e) {
            throw explained(e);
        }
    }

    /** Stops the server unless another program uses it. */
    @SuppressWarnings("try")
    synchronized void stop() {
        if (usageLock == null || process == null) {
            return;
        }
        try (var lock = lockForStartAndStop()) {
            usageLock.close();
            usageLock = null;
            if (!FileLock.isHeld(directory.file("use.lock"))) {
                process.stop();
            }
        } catch (IOException | DatabaseException e) {
            LOG.warn("Cannot stop the database in {}: {}. The next start reuses it.", directory.path(), e.getMessage());
        }
    }

    /** Prevents two programs from starting or stopping the server at the same time. */
    private FileLock lockForStartAndStop() throws IOException {
        return FileLock.exclusive(directory.file("turn.lock"));
    }

    private PgCommands prepare() throws IOException {
        var isInitialized = directory.isInitialized();
        if (!isInitialized) {
            LOG.info(
                    "First start: setting up PostgreSQL {} in {}. This takes a few seconds.",
                    VERSION,
                    directory.path());
        }
        var commands = PostgresBinaries.unpackInto(directory.path());
        if (!isInitialized) {
            directory.initialize(commands);
        }
        return commands;
    }

    /** Whether the server has reported a full disk since this program uses it. */
    synchronized boolean hasReportedFullDisk() {
        return log != null && log.reportsFullDisk();
    }

    DiskFullException diskFull(@Nullable Exception cause) {
        return new DiskFullException(directory.path(), cause);
    }

    private DatabaseException explained(Exception e) {
        if (DiskFullException.isReportedIn(String.valueOf(e.getMessage()))) {
            return diskFull(e);
        }
        return e instanceof DatabaseException known
                ? known
                : new DatabaseException("The folder " + directory.path() + " cannot be used for the database: " + e, e);
    }
}
