package khabar.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import khabar.testing.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** What khabar_reader may do on the embedded server, where it needs no password. */
@SpringBootTest(properties = ApiTest.NO_SEEDS)
@ContextConfiguration(initializers = OwnServer.class)
@DirtiesContext
class ReaderRoleTests {

    @Autowired
    JdbcClient sql;

    @Value("${spring.datasource.url}")
    String url;

    @Value("${spring.datasource.password}")
    String password;

    @ParameterizedTest
    @CsvSource({
        "statement_timeout, 5min",
        "idle_in_transaction_session_timeout, 5min",
        "temp_file_limit, 2GB",
        "default_transaction_read_only, on",
        "search_path, report",
    })
    void hasBoundedSessions(String setting, String value) throws SQLException {
        try (var reader = connect("khabar")) {
            assertThat(column(reader, "show " + setting)).containsExactly(value);
        }
        assertThat(sql.sql("select rolconnlimit from pg_roles where rolname = 'khabar_reader'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select lo_from_bytea(0, 'x')",
                "select lo_create(0)",
                "select lo_creat(131072)",
                "select lo_put(1, 0, 'x')",
                "select lo_unlink(1)",
                "select lo_truncate(1, 1)",
                "select lowrite(1, 'x')",
                "create temporary table mine (id int)",
                "create table public.mine (id int)",
                "set temp_file_limit = -1",
                "lock table public.seed_run in access share mode",
                "lock table departures in row exclusive mode",
                "select * from departures for update",
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'khabar'",
                "copy (select 1) to program 'true'",
            })
    void mayOnlyRead(String statement) throws SQLException {
        try (var reader = connect("khabar");
                var update = reader.createStatement()) {
            update.execute("set default_transaction_read_only = off");
            reader.setAutoCommit(false);
            assertThatThrownBy(() -> update.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isIn("42501", "55000"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "template1"})
    void mayConnectToNoOtherDatabase(String database) {
        assertThatThrownBy(() -> connect(database).close()).hasMessageContaining("permission denied for database");
    }

    @Test
    void keepsSettingsOfAnAdministrator() throws SQLException {
        sql.sql("alter role khabar_reader set statement_timeout = '1h'").update();
        sql.sql("alter role khabar_reader connection limit 3").update();
        try (var owner = owner()) {
            assertThat(ReaderRole.restrict(owner)).isEmpty();
        }
        try (var reader = connect("khabar")) {
            assertThat(column(reader, "show statement_timeout")).containsExactly("1h");
        }
        sql.sql("alter role khabar_reader set statement_timeout = '5min'").update();
        sql.sql("alter role khabar_reader connection limit 20").update();
    }

    @Test
    void returnsWhatAnAdministratorHasToRunIfItMayNotItself() throws SQLException {
        sql.sql("create role plain_owner login password 'plain'").update();
        sql.sql("alter role khabar_reader reset all").update();
        sql.sql("alter role khabar_reader connection limit -1").update();
        sql.sql("grant execute on function lo_create(oid) to public").update();
        try (var plain = DriverManager.getConnection(url, "plain_owner", "plain");
                var owner = owner()) {
            var statements = ReaderRole.restrict(plain);
            assertThat(statements)
                    .contains(
                            "alter role khabar_reader set statement_timeout = '5min'",
                            "alter role khabar_reader connection limit 20",
                            "revoke execute on function pg_catalog.lo_create(oid) from public");

            for (var statement : statements) {
                owner.createStatement().execute(statement);
            }
            assertThat(ReaderRole.restrict(plain)).isEmpty();
        }
        sql.sql("drop role plain_owner").update();
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url.replace("/khabar", "/" + database), "khabar_reader", "");
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(url, Credentials.USER, password);
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
