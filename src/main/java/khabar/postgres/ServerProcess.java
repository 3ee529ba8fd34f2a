package khabar.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/** The process of an embedded server. The caller holds the lock that prevents two programs from starting it. */
record ServerProcess(DataDirectory directory, PgCommands commands) {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final String LOGIN_TIMEOUT_SECONDS = "10";
    private static final int MAX_ATTEMPTS = 20;

    boolean isRunning() throws IOException {
        return postmaster().isRunning();
    }

    /** Starts the server on the port of the last start or, if that port is in use, on another. */
    void start() throws IOException {
        for (int attempt = 1; ; attempt++) {
            var port = serverPort().claim();
            try {
                start(port);
                return;
            } catch (DatabaseException e) {
                // Another program can take the port in between, such as a Khabar that starts in another folder.
                if (attempt == MAX_ATTEMPTS || isRunning() || ServerPort.isFree(port)) {
                    throw e;
                }
            }
        }
    }

    /** Starts the server on the port of the last start, which its clients know. */
    void startOnSamePort() throws IOException {
        start(serverPort().last());
    }

    private void start(int port) throws IOException {
        var log = ServerLog.fromNow(directory.log());
        postmaster().delete();
        try {
            commands.run(
                    "pg_ctl",
                    "start",
                    "--pgdata=" + directory.data(),
                    "--log=" + directory.log(),
                    "--options=-p " + port,
                    "--wait",
                    "--timeout=" + TIMEOUT.toSeconds());
        } catch (DatabaseException e) {
            throw new DatabaseException(e.getMessage() + " " + log.reasons(), e);
        }
    }

    void stop() throws IOException {
        if (!isRunning()) {
            return;
        }
        commands.run("pg_ctl", "stop", "--pgdata=" + directory.data(), "--mode=fast", "--wait");
    }

    /** Connects, and creates the database at the first start. */
    Credentials connect(String database) throws IOException {
        try (var connection = openConnection();
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select from pg_database where datname = " + statement.enquoteLiteral(database))
                    .next()) {
                statement.execute("create database " + statement.enquoteIdentifier(database, true));
            }
            return credentials();
        } catch (SQLException e) {
            throw new DatabaseException(
                    "The database in " + directory.path() + " does not respond: " + e.getMessage(), e);
        }
    }

    /** Retries because the server may still be starting or already be stopping. */
    private Connection openConnection() throws IOException, SQLException {
        for (var deadline = Instant.now().plus(TIMEOUT); ; pause()) {
            try {
                return DriverManager.getConnection(credentials().url("postgres"), login());
            } catch (SQLException e) {
                if (Instant.now().isAfter(deadline) || !isNotReady(e)) {
                    throw e;
                }
                if (!isRunning()) {
                    start();
                }
            }
        }
    }

    private Properties login() throws IOException {
        var login = new Properties();
        login.setProperty("user", Credentials.USER);
        login.setProperty("password", directory.password());
        // A server whose processes are stopped accepts connections, but never answers.
        login.setProperty("loginTimeout", LOGIN_TIMEOUT_SECONDS);
        return login;
    }

    private static boolean isNotReady(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.equals("57P03");
    }

    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }

    private Credentials credentials() throws IOException {
        return new Credentials(postmaster().port(), directory.password());
    }

    private PostmasterFile postmaster() {
        return new PostmasterFile(directory.data());
    }

    private ServerPort serverPort() {
        return new ServerPort(directory.file("port"));
    }
}
