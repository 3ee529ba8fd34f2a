package khabar.postgres;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.Environment;

/** Explains why the database cannot be used, and what to do about it. */
final class DatabaseFailureAnalyzer implements FailureAnalyzer {

    /** PgBouncer's message if a client sends settings that it does not know. */
    private static final String UNSUPPORTED_PARAMETER = "unsupported startup parameter";

    private static final String DISK_FULL = "53100";

    private final Environment environment;

    DatabaseFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DiskFullException) {
                return diskFull(cause, String.valueOf(cause.getMessage()));
            }
            if (cause instanceof DatabaseException) {
                return analysis(
                        cause,
                        "To use your own PostgreSQL (15 or later) instead, set spring.datasource.url"
                                + " (SPRING_DATASOURCE_URL); Khabar then does not start the embedded server.");
            }
            if (cause instanceof PoolerException pooler) {
                return analysis(pooler, pooler.action());
            }
            if (cause instanceof SQLException
                    && String.valueOf(cause.getMessage()).contains(UNSUPPORTED_PARAMETER)) {
                return analysis(
                        cause,
                        "Add both to PgBouncer's settings: ignore_startup_parameters = extra_float_digits, options."
                                + " Khabar then prints the SQL that gives these settings to the role.");
            }
            if (cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())) {
                return diskFull(cause, embeddedProblem().orElse("The disk of the database is full."));
            }
            if (cause instanceof SQLException sql && isConnectionFailure(sql)) {
                var problem = embeddedProblem();
                if (problem.isPresent()) {
                    return diskFull(cause, problem.get());
                }
                return analysis(
                        cause,
                        "Start the database, or correct spring.datasource.url, .username and .password."
                                + " Without a URL, Khabar starts an embedded PostgreSQL.");
            }
        }
        return null;
    }

    private Optional<String> embeddedProblem() {
        return Optional.ofNullable(environment.getProperty(EmbeddedDatabase.PROPERTY, EmbeddedDatabase.class))
                .flatMap(EmbeddedDatabase::problem);
    }

    private static FailureAnalysis diskFull(Throwable cause, String problem) {
        return new FailureAnalysis(
                problem, "Free some space on the disk of the database, then start Khabar again.", cause);
    }

    private static FailureAnalysis analysis(Throwable cause, String action) {
        return new FailureAnalysis("The database cannot be used. " + cause.getMessage(), action, cause);
    }

    /** Checks for the SQLSTATE classes of failed connections, failed authentication and missing databases. */
    private static boolean isConnectionFailure(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.startsWith("28") || state.startsWith("3D");
    }
}
