package khabar.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.row.PqList;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import khabar.testing.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every view, written and read back. */
@ApiTest
class ReportExportTests {

    @Autowired
    ReportExport export;

    @Autowired
    JdbcTemplate sql;

    @TempDir
    Path folder;

    /** A reader that shares no code with the writer. */
    @Test
    void parquetFilesHaveTheValuesAndTypesOfTheirViews() throws IOException {
        assertThat(export.views()).hasSizeGreaterThan(15);
        for (var view : export.views()) {
            var file = folder.resolve(view);
            var expected = rows("select * from report." + view);

            assertThat(export.writeParquet(view, file, rows -> {})).isEqualTo(expected.size());
            assertThat(read(file)).describedAs(view).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void parquetFilesAreWrittenInGroupsOfRows() throws IOException {
        // The texts have nothing in common, so that they are neither stored as numbers of a dictionary nor compressed
        // much.
        sql.execute("""
                create view report.many_rows as
                select n, md5('a' || n) || md5('b' || n) || md5('c' || n) || md5('d' || n) as text
                  from generate_series(1, 400000) n""");
        try {
            var file = folder.resolve("many.parquet");
            var steps = new ArrayList<Long>();
            assertThat(export.writeParquet("many_rows", file, steps::add)).isEqualTo(400_000);

            assertThat(steps).hasSizeGreaterThan(100).isSorted().endsWith(400_000L);
            try (var reader = ParquetFileReader.open(InputFile.of(file));
                    var rows = reader.rowReader()) {
                assertThat(reader.getFileMetaData().rowGroups()).hasSizeGreaterThan(1);
                var expected = 1;
                while (rows.hasNext()) {
                    rows.next();
                    assertThat(rows.getInt("n")).isEqualTo(expected++);
                }
            }
        } finally {
            sql.execute("drop view report.many_rows");
        }
    }

    @Test
    void csvFollowsRfc4180AndKeepsTextsAsTheyAre() throws IOException {
        sql.execute("""
                create view report.odd_texts as
                select *
                  from (values
                           (1, null, '{fa,hi}'::text[], true),
                           (2, '', '{}', false),
                           (3, E'a "quoted", two\\nlines; =1+1', null, null),
                           (4, 'इगोर ایگور İgor', '{"a b"}', null)) odd (number, text, languages, is_known)
                 order by number""");
        try {
            var out = new StringWriter();
            assertThat(export.writeCsv("odd_texts", out, rows -> {})).isEqualTo(4);

            assertThat(out)
                    .hasToString(String.join(
                            "\r\n",
                            "number,text,languages,is_known",
                            "1,,\"{fa,hi}\",t",
                            "2,\"\",{},f",
                            "3,\"a \"\"quoted\"\", two\nlines; =1+1\",,",
                            "4,इगोर ایگور İgor,\"{\"\"a b\"\"}\",",
                            ""));
        } finally {
            sql.execute("drop view report.odd_texts");
        }
    }

    @Test
    void writesOnlyViewsOfTheReports() {
        assertThatThrownBy(() -> export.writeCsv("departures\" union select 1 --", new StringWriter(), rows -> {}))
                .hasMessageContaining("There is no view report.");
    }

    private List<List<Object>> rows(String query) {
        return sql.query(query, (row, number) -> {
            var values = new ArrayList<Object>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                values.add(expected(row.getObject(i)));
            }
            return values;
        });
    }

    private static Object expected(Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Date date -> date.toLocalDate();
            case Timestamp time -> time.toInstant();
            case Array array -> Arrays.asList((Object[]) array.getArray());
            case BigDecimal number -> number.doubleValue();
            default -> value;
        };
    }

    private static List<List<Object>> read(Path file) throws IOException {
        var rows = new ArrayList<List<Object>>();
        try (var reader = ParquetFileReader.open(InputFile.of(file));
                var row = reader.rowReader()) {
            while (row.hasNext()) {
                row.next();
                var values = new ArrayList<Object>();
                for (int i = 0; i < row.getFieldCount(); i++) {
                    var value = row.isNull(i) ? null : row.getValue(i);
                    values.add(value instanceof PqList list ? list.values() : value);
                }
                rows.add(values);
            }
        }
        return rows;
    }
}
