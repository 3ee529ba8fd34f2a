package khabar.postgres;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in words why there is no database, and what to do about it. */
final class DatabaseFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseException) {
                return analysis(
                        cause,
                        "Or set spring.datasource.url (SPRING_DATASOURCE_URL) to a PostgreSQL of yours,"
                                + " 15 or later; then no embedded one is started.");
            }
            if (cause instanceof SQLException sql && isAboutConnecting(sql)) {
                return analysis(
                        cause,
                        "Start it, or correct spring.datasource.url, .username and .password;"
                                + " without a URL Khabar starts a PostgreSQL of its own.");
            }
        }
        return null;
    }

    private static FailureAnalysis analysis(Throwable cause, String action) {
        return new FailureAnalysis("The database cannot be used. " + cause.getMessage(), action, cause);
    }

    /** The classes of SQL states for connections, authorization and databases that do not exist. */
    private static boolean isAboutConnecting(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.startsWith("28") || state.startsWith("3D");
    }
}
