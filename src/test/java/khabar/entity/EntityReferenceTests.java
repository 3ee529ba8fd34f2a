package khabar.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import khabar.testing.StatementLog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests references by name in another case, and references of filters to what does not exist. */
@ApiTest(ApiTest.NO_SEEDS)
class EntityReferenceTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    StatementLog log;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        seed.organization("refer-lab").named("Refer Lab");
        seed.organization("refer-lab-upper").named("REFER LAB");
        seed.organization("refer-works").named("ReferWorks");
        seed.product("refer-works-product").named("REFERWORKS");
        seed.person("refer-isik").named("Işık Öztürk");
        seed.publisher("refer-gazette").with("name", "Gazette");
        seed.load(loader);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organization | Refer Lab   | refer-lab",
                "organization | REFER LAB   | refer-lab-upper",
                "organization | referworks  | refer-works",
                "entity       | ReferWorks  | refer-works",
                "entity       | REFERWORKS  | refer-works-product",
                "person       | IŞIK ÖZTÜRK | refer-isik",
                "person       | ışık o\u0308ztu\u0308rk | refer-isik",
                "person       | isik ozturk |",
                "organization | Refer-Lab   |",
            })
    void prefersTheExactNameToOneInAnotherCase(String field, String name, String expected) {
        var statements = log.during(() -> assertThat(api.execute(
                                "query ($name: String!) { %s(by: {name: $name}) { key } }".formatted(field),
                                Map.of("name", name))
                        .<Map<String, ?>>at(field))
                .isEqualTo(expected == null ? null : Map.of("key", expected)));

        assertThat(statements).as("the name, and the entity").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"organization, refer lab", "entity, referworks"})
    void rejectsNamesThatSeveralEntitiesHaveInOtherCases(String field, String name) {
        var response = api.execute("{ %s(by: {name: \"%s\"}) { key } }".formatted(field, name));

        assertThat(response.code()).isEqualTo("AMBIGUOUS");
        assertThat(response.message()).startsWith("2 entities have the name `%s`".formatted(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mentions: {key: \"refer-wroks\"}  | No entity has the key `refer-wroks`. Did you mean `refer-works`",
                "mentions: {key: \"Refer Works\"}  | No entity has the key `Refer Works`. Did you mean `refer-works`",
                "mentions: {key: \"zqzqzq\"}       | No entity has the key `zqzqzq`. Find keys with `search`.",
                "mentions: {name: \"Refer Labs\"}  | No entity has the name `Refer Labs`. Did you mean `REFER LAB`, `Refer Lab`",
                "mentions: {name: \"क\"}           | No entity has the name `क`. Find names with `search`.",
                "mentions: {identifier: {scheme: WIKIDATA, value: \"Q0\"}} | No entity has the identifier `Q0`.",
                "mentions: {id: \"UGVyc29uOm5vYm9keQ\"} | No entity has the ID `UGVyc29uOm5vYm9keQ`.",
                "not: {reports: {participants: [{entity: {key: \"refer-wrks\"}}]}} | No entity has the key `refer-wrks`. Did you mean `refer-works`",
                "publishers: [\"refer-gazette\", \"refer-gazete\"] | No publisher has the key `refer-gazete`. Did you mean `refer-gazette`?",
            })
    void rejectsFiltersThatNameWhatDoesNotExist(String filter, String message) {
        var response = api.execute("{ articles(filter: {%s}) { totalCount } }".formatted(filter));

        assertThat(response.code()).isEqualTo("NOT_FOUND");
        assertThat(response.message()).startsWith(message);
    }

    @Test
    void listsSuggestionsForPrograms() {
        var response = api.execute("{ articles(filter: {mentions: {key: \"refer-lba\"}}) { totalCount } }");

        List<String> suggestions = JsonPath.read(response.json(), "$.errors[0].extensions.suggestions");
        assertThat(suggestions).startsWith("refer-lab").hasSizeLessThanOrEqualTo(5);
    }
}
