package khabar.export;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The result of a query as CSV, as RFC 4180 and PostgreSQL's COPY write it: with a header, a null as nothing, and an empty
 * text in quotes. Texts are not changed, even if a spreadsheet would take them for formulas.
 */
record CsvExport(Connection connection, String query) {

    private static final int ROWS_PER_STEP = 1_000;

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,\"\r\n]");

    private interface CellText {

        @Nullable
        String text(int column) throws SQLException;
    }

    long write(Writer out, LongConsumer progress) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_PER_STEP);
            try (var rows = statement.executeQuery(query)) {
                var columns = rows.getMetaData();
                writeLine(out, columns.getColumnCount(), columns::getColumnName);
                return writeRows(rows, columns.getColumnCount(), out, progress);
            }
        }
    }

    private static long writeRows(ResultSet rows, int columns, Writer out, LongConsumer progress)
            throws SQLException, IOException {
        long count = 0;
        while (rows.next()) {
            writeLine(out, columns, rows::getString);
            if (++count % ROWS_PER_STEP == 0) {
                progress.accept(count);
                if (out instanceof PrintWriter printer && printer.checkError()) {
                    // Whoever reads the output, such as head, has seen enough.
                    return count;
                }
            }
        }
        progress.accept(count);
        return count;
    }

    private static void writeLine(Writer out, int columns, CellText cell) throws SQLException, IOException {
        for (int column = 1; column <= columns; column++) {
            if (column > 1) {
                out.write(',');
            }
            var text = cell.text(column);
            if (text != null) {
                out.write(
                        text.isEmpty() || NEEDS_QUOTES.matcher(text).find()
                                ? '"' + text.replace("\"", "\"\"") + '"'
                                : text);
            }
        }
        out.write("\r\n");
    }
}
