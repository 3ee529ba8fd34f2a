package khabar.seed.copy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of one table in the text format of COPY. All rows have the same columns in the same order. */
final class CopyTable {

    private final String name;
    private final List<String> columns = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean isFirstRow = true;
    private boolean isFirstColumn = true;

    CopyTable(String name) {
        this.name = name;
    }

    void add(String column, @Nullable Object value) {
        if (isFirstRow) {
            columns.add(column);
        }
        if (!isFirstColumn) {
            text.append('\t');
        }
        isFirstColumn = false;
        CopyText.append(text, value);
    }

    void endRow() {
        text.append('\n');
        isFirstRow = false;
        isFirstColumn = true;
    }

    void copyTo(Connection connection) throws SQLException {
        var statement = "copy %s (%s) from stdin".formatted(name, String.join(", ", columns));
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, new StringReader(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
