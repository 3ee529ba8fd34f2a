package khabar.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KhabarTest
class TestDatabaseTests {

    @Autowired
    JdbcClient sql;

    @Test
    void isPostgreSql18WithAFixedLocale() {
        assertThat(sql.sql("select current_setting('server_version_num')::int / 10000")
                        .query(Integer.class)
                        .single())
                .isEqualTo(18);
        assertThat(sql.sql("select datlocale from pg_database where datname = current_database()")
                        .query(String.class)
                        .single())
                .isEqualTo("C.UTF-8");
    }
}
