package khabar.export;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;

/** The result of a query as a Parquet file. */
record ParquetExport(Connection connection, String query) {

    private static final int ROWS_PER_STEP = 1_000;

    private record TypedColumn(String name, ColumnType type) {}

    long write(Path file, LongConsumer progress) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_PER_STEP);
            try (var rows = statement.executeQuery(query)) {
                var columns = columns(rows);
                try (var parquet = new ParquetFile(file, schema(columns))) {
                    var count = write(rows, columns, parquet, progress);
                    parquet.finish();
                    return count;
                }
            }
        }
    }

    private static List<TypedColumn> columns(ResultSet rows) throws SQLException {
        var columns = new ArrayList<TypedColumn>();
        var metadata = rows.getMetaData();
        for (int i = 1; i <= metadata.getColumnCount(); i++) {
            columns.add(new TypedColumn(metadata.getColumnName(i), ColumnType.of(metadata.getColumnTypeName(i))));
        }
        return columns;
    }

    private static MessageType schema(List<TypedColumn> columns) {
        var schema = Types.buildMessage();
        columns.forEach(column -> schema.addField(column.type.field(column.name)));
        return schema.named("report");
    }

    private static long write(ResultSet rows, List<TypedColumn> columns, ParquetFile parquet, LongConsumer progress)
            throws SQLException, IOException {
        long count = 0;
        while (rows.next()) {
            var record = parquet.startRecord();
            for (int i = 0; i < columns.size(); i++) {
                var column = columns.get(i);
                var value = column.type.read(rows, i + 1);
                if (value != null) {
                    record.startField(column.name, i);
                    column.type.write(value, record);
                    record.endField(column.name, i);
                }
            }
            parquet.endRecord();
            if (++count % ROWS_PER_STEP == 0) {
                progress.accept(count);
            }
        }
        progress.accept(count);
        return count;
    }
}
