package khabar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class ManyCellsTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    Operations operations;

    /** A function of PostgreSQL has at most 100 arguments. */
    @Test
    void readsMoreThanAHundredValuesOfOneObject() {
        var fields = new StringBuilder();
        for (int i = 1; i <= 45; i++) {
            fields.append("t%1$d: title(languages: [\"tr\"]) { value } ".formatted(i))
                    .append("p%1$d: parts(first: %1$d) { totalCount } ".formatted(i))
                    .append("a%1$d: articles(first: %1$d) { nodes { key } } ".formatted(i));
        }
        var document = "{ event(by: {key: \"keele-leaves-xai\"}) { key %s last: status } }".formatted(fields);
        var bothWays = new BothWays(api, operations);

        var response = bothWays.execute(document);

        assertThat(response.json()).isEqualTo(bothWays.written(document));
        assertThat(response.<Map<String, ?>>at("event")).hasSize(137);
        assertThat(response.<String>at("event.t45.value")).isEqualTo("Robert Keele resigns from xAI");
        assertThat(response.<Integer>at("event.a2.nodes.length()")).isEqualTo(2);
        assertThat(response.<String>at("event.last")).isEqualTo("OCCURRED");
    }
}
