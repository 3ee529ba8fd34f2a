package khabar.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import khabar.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Dates of a database from before EDTF was stored keep the text and the order that they had. */
class DateMigrationTests {

    private static final Map<String, String> BEFORE = new TreeMap<>(Map.of(
            "2025-08-14",
            "'DAY', 'CERTAIN', '2025-08-14', '2025-08-15'",
            "2025-33~",
            "'QUARTER', 'APPROXIMATE', '2025-01-01', '2025-04-01'",
            "000X?",
            "'DECADE', 'UNCERTAIN', '0001-01-01', '0010-01-01'",
            "2025/..",
            "'RANGE', 'CERTAIN', '2025-01-01', null",
            "../2025-08~",
            "'RANGE', 'APPROXIMATE', null, '2025-09-01'",
            "../9999",
            "'RANGE', 'CERTAIN', null, '10000-01-01'",
            "2025-08-01/2025-08-14",
            "'RANGE', 'CERTAIN', '2025-08-01', '2025-08-15'",
            "unknown",
            "'UNKNOWN', 'CERTAIN', null, null"));

    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient sql =
            JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));

    @Test
    void keepsStoredDates() {
        migrate(precedingVersion());
        BEFORE.forEach((key, columns) ->
                sql.sql("""
                        insert into event (key, event_type_code, occurred_precision, occurred_certainty, occurred_from, occurred_until)
                        values ('%s', 'DEPARTURE', %s)""".formatted(key.replace('/', '+'), columns)).update());
        var before = rows("edtf(occurred_precision, occurred_certainty, occurred_from, occurred_until)");
        migrate("latest");

        assertThat(rows("occurred_edtf")).isEqualTo(before);
        assertThat(before).hasSize(BEFORE.size()).allSatisfy(row -> assertThat(row.get("edtf"))
                .isIn(String.valueOf(row.get("key")).replace('+', '/'), null));
    }

    private List<Map<String, Object>> rows(String edtf) {
        return sql.sql(
                        "select key, %s as edtf, occurred, dated, occurred_month, occurred_year, sort_date from event order by key"
                                .formatted(edtf))
                .query()
                .listOfRows();
    }

    private String precedingVersion() {
        var versions = Arrays.stream(flyway("latest").info().all())
                .map(MigrationInfo::getVersion)
                .toList();
        var position = Arrays.stream(flyway("latest").info().all())
                .map(MigrationInfo::getDescription)
                .toList()
                .indexOf("dates as written");
        return versions.get(position - 1).getVersion();
    }

    private void migrate(String target) {
        flyway(target).migrate();
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .target(target)
                .load();
    }
}
