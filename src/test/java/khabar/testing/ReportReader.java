package khabar.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A connection of khabar_reader, which reads the schema {@code report}. */
public record ReportReader(Connection connection, JdbcClient sql) implements AutoCloseable {

    public static ReportReader open(DataSource database) throws SQLException {
        var connection = database.getConnection();
        var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        sql.sql("set session authorization khabar_reader").update();
        return new ReportReader(connection, sql);
    }

    /** Returns rows of texts. */
    public List<List<String>> rows(String query) {
        return sql.sql(query)
                .query((row, number) -> {
                    var values = new String[row.getMetaData().getColumnCount()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = text(row.getObject(i + 1));
                    }
                    return Arrays.asList(values);
                })
                .list();
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> null;
            case Timestamp time -> time.toInstant().toString();
            default -> value.toString();
        };
    }

    @Override
    public void close() throws SQLException {
        sql.sql("reset session authorization").update();
        connection.close();
    }
}
