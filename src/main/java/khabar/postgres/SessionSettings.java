package khabar.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** PostgreSQL settings that all connections must have. */
record SessionSettings(Map<String, String> values) {

    private static final Pattern OPTION = Pattern.compile("-c\\s*([\\w.]+)=(\\S+)");

    private static final String ALTER_ROLE =
            "select format('alter role %I in database %I set %s = %L;', current_user, current_database(), ?, ?)";

    /** Parses the driver property {@code options}. */
    static SessionSettings of(String options) {
        var values = new LinkedHashMap<String, String>();
        OPTION.matcher(options).results().forEach(option -> values.put(option.group(1), option.group(2)));
        return new SessionSettings(values);
    }

    /** Returns the statements that give the role the settings that this connection does not have. */
    List<String> repairs(Connection connection) throws SQLException {
        var repairs = new ArrayList<String>();
        connection.setAutoCommit(false);
        try {
            for (var setting : values.entrySet()) {
                var actual = query(connection, "select current_setting(?)", setting.getKey());
                // PostgreSQL returns the value in its own spelling: 10000ms as 10s.
                var expected = query(connection, "select set_config(?, ?, true)", setting.getKey(), setting.getValue());
                if (!actual.equals(expected)) {
                    repairs.add(query(connection, ALTER_ROLE, setting.getKey(), expected));
                }
            }
            return repairs;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static String query(Connection connection, String sql, String... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            var result = statement.executeQuery();
            result.next();
            return result.getString(1);
        }
    }
}
