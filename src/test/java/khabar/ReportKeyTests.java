package khabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import khabar.testing.ApiTest;
import khabar.testing.ReportReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The keys that the views declare, and the indexes that answer questions about few rows. */
@ApiTest
class ReportKeyTests {

    private record Key(String view, String kind, List<String> columns, String references, List<String> referenced) {

        String list() {
            return String.join(", ", columns);
        }

        String anyNull() {
            return columns.stream().map(column -> column + " is null").collect(Collectors.joining(" or "));
        }
    }

    private ReportReader reader;

    @BeforeEach
    void open(@Autowired DataSource database) throws SQLException {
        reader = ReportReader.open(database);
    }

    @AfterEach
    void close() throws SQLException {
        reader.close();
    }

    private List<Key> keys() {
        return reader.rows("""
                        select view_name, kind, array_to_string(columns, ','), references_view, array_to_string(references_columns, ',')
                          from report.keys""").stream()
                .map(row -> new Key(row.get(0), row.get(1), split(row.get(2)), row.get(3), split(row.get(4))))
                .toList();
    }

    private static List<String> split(String columns) {
        return columns == null ? List.of() : List.of(columns.split(","));
    }

    @Test
    void primaryAndUniqueKeysAreUnique() {
        var unique = keys().stream().filter(key -> !key.kind.equals("FOREIGN KEY"));
        assertThat(unique).hasSizeGreaterThan(12).allSatisfy(key -> {
            assertThat(reader.rows("select %s from report.%s group by %1$s having count(*) > 1"
                            .formatted(key.list(), key.view)))
                    .isEmpty();
            if (key.kind.equals("PRIMARY KEY")) {
                assertThat(reader.rows("select * from report.%s where %s".formatted(key.view, key.anyNull())))
                        .isEmpty();
            }
        });
    }

    @Test
    void foreignKeysReferToRowsOfPrimaryKeys() {
        var keys = keys();
        assertThat(keys.stream().filter(key -> key.kind.equals("FOREIGN KEY")))
                .hasSizeGreaterThan(30)
                .allSatisfy(key -> {
                    assertThat(keys)
                            .anyMatch(primary -> primary.view.equals(key.references)
                                    && primary.kind.equals("PRIMARY KEY")
                                    && primary.columns.equals(key.referenced));
                    assertThat(reader.rows("select %s from report.%s where not (%s) except select %s from report.%s"
                                    .formatted(
                                            key.list(),
                                            key.view,
                                            key.anyNull(),
                                            String.join(", ", key.referenced),
                                            key.references)))
                            .isEmpty();
                });
    }

    /** Each column that names a row of another view is in a foreign key. */
    @Test
    void everyColumnWithAKeyIsDeclared() {
        var declared = keys().stream()
                .flatMap(key -> key.columns.stream().map(column -> key.view + "." + column))
                .toList();
        assertThat(reader.rows("""
                        select table_name || '.' || column_name from information_schema.columns
                         where table_schema = 'report' and column_name like '%\\_key'""").stream().flatMap(List::stream))
                .hasSizeGreaterThan(40)
                .allMatch(declared::contains);
    }

    @Test
    void everyViewHasAKeyButThatOfDisputedValuesAndThatOfKeys() {
        var views =
                reader.rows("select table_name from information_schema.views where table_schema = 'report'").stream()
                        .flatMap(List::stream);
        var unique =
                keys().stream().filter(key -> !key.kind.equals("FOREIGN KEY")).map(Key::view);
        assertThat(views)
                .hasSizeGreaterThan(15)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(unique, Stream.of("disputes", "keys")).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "events, month, event_month_idx",
        "events, first_reported_month, event_first_reported_month_idx",
        "events, first_reported_week, event_first_reported_week_idx",
        "articles, published_month, article_month_idx",
        "articles, published_week, article_week_idx",
        "entities, name, entity_display_name_name_idx",
        "entities, entity_key, entity_key_key",
        "entity_names, name, entity_name_name_idx",
    })
    void findsRowsByIndex(String view, String column, String index) {
        reader.sql().sql("set enable_seqscan = off").update();
        var plan = reader.rows("explain select * from report.%s where %s = '2025-08'".formatted(view, column));
        reader.sql().sql("reset enable_seqscan").update();

        assertThat(plan.stream().map(List::getFirst)).anyMatch(line -> line.contains(index));
    }
}
