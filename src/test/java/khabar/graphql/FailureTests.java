package khabar.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import javax.sql.DataSource;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.TestDatabase;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Server errors: what the client sees, and what the log has. Breaks its own database. */
@ApiTest({ApiTest.NO_SEEDS, "spring.datasource.hikari.connection-timeout=1000"})
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FailureTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    DataSource database;

    @Value("${spring.datasource.url}")
    String url;

    @Test
    @Order(1)
    void reportsInternalErrorWithIdFromLog(CapturedOutput log) {
        JdbcClient.create(database).sql("alter table article rename to moved").update();

        var response = api.execute("{ articles { totalCount } }");

        assertThat(response.code()).isEqualTo("INTERNAL");
        assertThat(response.message())
                .isEqualTo("Internal error in this field. Search the server log for the `executionId`.");
        assertThat(response.json()).doesNotContain("select", "article_", "relation", "Exception", "khabar.");
        String id = JsonPath.read(response.json(), "$.errors[0].extensions.executionId");
        assertThat(log)
                .contains("Execution " + id + " failed at /articles")
                .contains("relation \"article\" does not exist");
    }

    @Test
    @Order(2)
    void reportsUnavailableDatabase(CapturedOutput log) {
        TestDatabase.stop(url);

        for (int i = 0; i < 2; i++) {
            var response = api.execute("{ events { totalCount } }");

            assertThat(response.code()).isEqualTo("UNAVAILABLE");
            assertThat(response.message()).isEqualTo("The database is currently unavailable. Try again later.");
            assertThat(response.json()).doesNotContain("Exception", "postgres", "jdbc", "khabar");
        }
        assertThat(log)
                .contains("code=UNAVAILABLE")
                .containsAnyOf("not currently accepting connections", "terminating connection")
                .doesNotContain("DataAccess");
    }
}
