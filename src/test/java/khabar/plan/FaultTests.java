package khabar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.StatementLog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Responses with errors, which GraphQL Java makes from what the writer has read. Breaks its own database. */
@ApiTest("khabar.statement-timeout=1s")
@DirtiesContext
class FaultTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    Operations operations;

    @Autowired
    StatementLog log;

    @Autowired
    DataSource database;

    @BeforeAll
    static void deleteTitles(@Autowired DataSource database) {
        JdbcClient.create(database)
                .sql("delete from event_text where event_id = (select id from event where key = 'keele-leaves-xai')")
                .update();
    }

    /** `title` and all nodes are non-null, so that the error reaches the field that can be null, or the whole data. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { event(by: {key: "keele-leaves-xai"}) { key title { value } } } | {"event":null} | ["event","title"]
            { b: event(by: {key: "keele-leaves-xai"}) { t: title { value } } person(by: {key: "elon-musk"}) { key } } \
            | {"b":null,"person":{"key":"elon-musk"}} | ["b","t"]
            { events(first: 1, filter: {key: {in: ["keele-leaves-xai"]}}) { nodes { title { value } } } } \
            | null | ["events","nodes",0,"title"]
            { events(first: 1, filter: {key: {in: ["keele-leaves-xai"]}}) { edges { cursor node { ... on Departure { title { value } } } } } } \
            | null | ["events","edges",0,"node","title"]
            { person(by: {key: "robert-keele"}) { moves(first: 1) { nodes { title { value } } } } } \
            | {"person":null} | ["person","moves","nodes",0,"title"]
            """)
    void reportsNullWhereTheSchemaRulesItOut(String document, String data, String path) {
        var response = new BothWays(api, operations).execute(document);

        assertThat(response.json()).contains("\"data\":" + data);
        assertThat(JsonPath.<List<Object>>read(response.json(), "$.errors[0].path"))
                .isEqualTo(JsonPath.parse(path).read("$"));
        assertThat(JsonPath.<List<Object>>read(response.json(), "$.errors")).hasSize(1);
    }

    @Test
    void doesNotRepeatAStatementThatTookTooLong() throws SQLException {
        var document = "{ article(by: {key: \"amar-ujala-2026-02-18-dgx1\"}) { key } eventTypes { type } }";
        var bothWays = new BothWays(api, operations);
        assertThat(bothWays.execute(document).json()).isEqualTo(bothWays.written(document));
        var response = new AtomicReference<GraphQlApi.Response>();
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table article in access exclusive mode");

            var statements = log.during(() -> response.set(api.execute(document)));

            other.rollback();
            assertThat(statements).hasSize(2);
            assertThat(statements.stream().filter(sql -> sql.contains("article")))
                    .hasSize(1);
        }
        assertThat(response.get().code()).isEqualTo("TIMEOUT");
        assertThat(JsonPath.<Map<String, ?>>read(response.get().json(), "$.data"))
                .containsEntry("article", null)
                .containsKey("eventTypes");
    }
}
