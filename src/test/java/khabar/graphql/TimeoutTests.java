package khabar.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest({ApiTest.NO_SEEDS, "khabar.statement-timeout=1s", "khabar.lock-timeout=1min"})
class TimeoutTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    DataSource database;

    @Test
    void reportsTimeoutForSlowRead() throws SQLException {
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table event in access exclusive mode");

            var response = api.execute("{ events { nodes { key } } articles { nodes { key } } }");

            assertThat(response.code()).isEqualTo("TIMEOUT");
            assertThat(response.message())
                    .isEqualTo("The request took too long. Request less data, or use a narrower filter.");
            other.rollback();
        }
        assertThat(api.execute("{ events { nodes { key } } }").<Object>at("events"))
                .isNotNull();
    }
}
