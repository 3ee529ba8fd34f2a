package khabar.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes views of the schema {@code report}. Each is read in one statement, so its rows are of one moment. */
@Component
public class ReportExport {

    private static final String VIEWS = """
            select relname
              from pg_class
             where relnamespace = 'report'::regnamespace
               and relkind = 'v'
             order by relname
            """;

    private final JdbcTemplate sql;

    ReportExport(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Returns the names of the views, without the schema's. */
    public List<String> views() {
        return List.copyOf(sql.query(VIEWS, (row, number) -> row.getString("relname")));
    }

    /** Writes a view as CSV. Returns the number of rows, of which {@code progress} gets the number so far. */
    public long writeCsv(String view, Writer out, LongConsumer progress) throws IOException {
        return read(connection -> new CsvExport(connection, query(view)).write(out, progress));
    }

    /** Writes a view as a Parquet file, which must not exist. */
    public long writeParquet(String view, Path file, LongConsumer progress) throws IOException {
        return read(connection -> new ParquetExport(connection, query(view)).write(file, progress));
    }

    private String query(String view) {
        if (!views().contains(view)) {
            throw new IllegalArgumentException("There is no view report." + view);
        }
        return "select * from report.\"" + view + '"';
    }

    private interface Export {

        long write(Connection connection) throws SQLException, IOException;
    }

    @SuppressWarnings("NullAway") // Neither the result nor the connection is null.
    private long read(Export export) throws IOException {
        try {
            return sql.<Long>execute((Connection connection) -> {
                // PostgreSQL's driver reads row by row only within a transaction.
                connection.setAutoCommit(false);
                try (var settings = connection.createStatement()) {
                    settings.execute("set transaction read only");
                    settings.execute("set local statement_timeout = 0");
                    settings.execute("set local timezone = 'UTC'");
                    return export.write(connection);
                } catch (IOException e) {
                    throw new ExportInterrupted(e);
                } finally {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            });
        } catch (ExportInterrupted e) {
            throw e.reason;
        }
    }

    private static final class ExportInterrupted extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient IOException reason;

        ExportInterrupted(IOException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
