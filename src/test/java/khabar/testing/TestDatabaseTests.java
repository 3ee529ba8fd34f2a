package khabar.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LoaderTest
class TestDatabaseTests {

    @Autowired
    JdbcClient sql;

    @Test
    void hasTheSelectedVersion() {
        var version = sql.sql("select current_setting('server_version_num')::int / 10000")
                .query(Integer.class)
                .single();

        assertThat(version)
                .as("major version of the server; pom.xml has a profile for each that KHABAR_TEST_POSTGRES can select")
                .isEqualTo(TestServer.VERSION);
    }

    @Test
    void sortsByCodePointAndFoldsAllScripts() {
        var sorted = sql.sql(
                        "select string_agg(each, '' order by each) from unnest(array['é', 'a', 'z', 'B', 'अ']) each")
                .query(String.class)
                .single();

        assertThat(sorted).isEqualTo("Bazéअ");
        assertThat(sql.sql("select lower('ÉЖ')").query(String.class).single()).isEqualTo("éж");
    }
}
