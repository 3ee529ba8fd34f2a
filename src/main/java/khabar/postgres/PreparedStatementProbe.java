package khabar.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * Checks whether each session has prepared statements of its own. The driver numbers them in each session. A pooler
 * that does not know them, such as PgBouncer before 1.21, moves sessions between connections of PostgreSQL: a number is
 * then unknown, taken, or another session's statement.
 */
final class PreparedStatementProbe {

    /** The sessions may have prepared different numbers of statements before; then some of these numbers are equal. */
    private static final int STATEMENTS = 4;

    /** More than the driver's default {@code prepareThreshold}: from then on, it executes a prepared statement. */
    private static final int EXECUTIONS = 6;

    /** SQLSTATEs "invalid SQL statement name" and "duplicate prepared statement". */
    private static final Set<String> MIXED_UP = Set.of("26000", "42P05");

    private PreparedStatementProbe() {}

    static boolean passes(Connection first, Connection second) throws SQLException {
        // The second round executes what the first has prepared.
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < STATEMENTS; i++) {
                if (!answers(first, "first " + i) || !answers(second, "second " + i)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean answers(Connection connection, String text) throws SQLException {
        try (var statement = connection.prepareStatement("select '" + text + "'")) {
            for (int i = 0; i < EXECUTIONS; i++) {
                var result = statement.executeQuery();
                if (!result.next() || !text.equals(result.getString(1))) {
                    return false;
                }
            }
            return true;
        } catch (SQLException e) {
            if (MIXED_UP.contains(String.valueOf(e.getSQLState()))) {
                return false;
            }
            throw e;
        }
    }
}
