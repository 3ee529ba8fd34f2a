package khabar.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import javax.sql.DataSource;
import khabar.testing.Api;
import khabar.testing.ApiTest;
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
    Api api;

    @Autowired
    DataSource database;

    @Value("${spring.datasource.url}")
    String url;

    @Test
    @Order(1)
    void reportsInternalErrorWithIdFromLog(CapturedOutput log) {
        JdbcClient.create(database).sql("alter table article rename to moved").update();

        var answer = api.ask("{ articles { totalCount } }");

        assertThat(answer.code()).isEqualTo("INTERNAL");
        assertThat(answer.message())
                .isEqualTo("Khabar failed at this field. The server log has details under the `executionId`.");
        assertThat(answer.json()).doesNotContain("select", "article_", "relation", "Exception", "khabar.");
        String id = JsonPath.read(answer.json(), "$.errors[0].extensions.executionId");
        assertThat(log)
                .contains("Execution " + id + " failed at /articles")
                .contains("relation \"article\" does not exist");
    }

    @Test
    @Order(2)
    void reportsUnavailableDatabase(CapturedOutput log) {
        TestDatabase.stop(url);

        for (int i = 0; i < 2; i++) {
            var answer = api.ask("{ events { totalCount } }");

            assertThat(answer.code()).isEqualTo("UNAVAILABLE");
            assertThat(answer.message()).isEqualTo("The database is not available at present. Try again later.");
            assertThat(answer.json()).doesNotContain("Exception", "postgres", "jdbc", "khabar");
        }
        assertThat(log).contains("The database is not available");
    }
}
