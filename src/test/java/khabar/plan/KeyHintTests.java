package khabar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.StatementLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests what a response says about keys of objects of another type. */
@ApiTest
class KeyHintTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    StatementLog log;

    @ParameterizedTest
    @CsvSource({
        "organization, igor-babuschkin, Person, person",
        "person, xai, Organization, organization",
        "event, xai, Organization, organization",
        "article, keele-leaves-xai, Departure, event",
        "entity, amar-ujala-2026-02-18-dgx1, Article, article",
    })
    void namesTheTypeToWhichAKeyBelongs(String field, String key, String type, String remedy) {
        var document = "query ($key: String!) { found: %s(by: {key: $key}) { id } }".formatted(field);
        var first = api.execute(document, Map.of("key", key));
        var again = api.execute(document, Map.of("key", key));

        assertThat(first.<Object>at("found")).isNull();
        List<Map<String, ?>> hints = JsonPath.read(first.json(), "$.extensions.hints");
        assertThat(hints)
                .containsExactly(Map.of(
                        "path",
                        List.of("found"),
                        "message",
                        "`%s` has no object with the key `%s`, which belongs to the type `%s`. Use `%s`."
                                .formatted(field, key, type, remedy),
                        "key",
                        key,
                        "type",
                        type,
                        "field",
                        remedy));
        assertThat(again.json()).as("the kept plan's response").isEqualTo(first.json());
    }

    @Test
    void asksForAllKeysOfAnOperationTogether() {
        var statements = log.during(() -> api.execute("""
                { a: person(by: {key: "xai"}) { id } b: person(by: {key: "nobody"}) { id }
                  c: person(by: {key: "igor-babuschkin"}) { id } d: event(by: {key: "grok"}) { id } }""").at("c.id"));

        assertThat(statements).as("four root fields, and one for the hints").hasSize(5);
    }

    @Test
    void givesNoHintsWhereNothingIsMissing() {
        var statements = log.during(() -> assertThat(api.execute("{ person(by: {key: \"igor-babuschkin\"}) { id } }")
                        .json())
                .doesNotContain("hints"));

        assertThat(statements).hasSize(1);
        assertThat(api.execute("{ person(by: {key: \"nobody\"}) { id } }").json())
                .doesNotContain("hints");
    }
}
