package khabar.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class EntityApiTests {

    @Autowired
    GraphQlApi api;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key: \"igor-babuschkin\"                                     | igor-babuschkin",
                "id: \"UGVyc29uOmlnb3ItYmFidXNjaGtpbg\"                       | igor-babuschkin",
                "name: \"Igor Babushkin\"                                     | igor-babuschkin",
                "name: \"ایگور بابوشکین\"                                      | igor-babuschkin",
                "name: \"Memphis ku\u0308mesi\"                              | colossus",
                "name: \"Twitter\"                                            | x",
                "identifier: {scheme: WIKIDATA, value: \"Q317521\"}           | elon-musk",
                "key: \"nobody\"                                              |",
                "name: \"igor BABUSCHKIN\"                                    | igor-babuschkin",
                "name: \"igor-babuschkin\"                                    |",
                "identifier: {scheme: LEI, value: \"Q317521\"}                |",
                "id: \"T3JnYW5pemF0aW9uOmlnb3ItYmFidXNjaGtpbg\"               |",
            })
    void findsEntityByKeyIdNameOrIdentifier(String reference, String expected) {
        var response = api.execute("{ entity(by: {%s}) { key } }".formatted(reference));

        assertThat(response.<Map<String, ?>>at("entity")).isEqualTo(expected == null ? null : Map.of("key", expected));
    }

    @ParameterizedTest
    @CsvSource({"person, igor-babuschkin", "organization, xai", "product, grok", "facility, colossus"})
    void findsOnlyEntitiesOfTheFieldsType(String field, String key) {
        for (var other : List.of("igor-babuschkin", "xai", "grok", "colossus")) {
            var response = api.execute("{ %s(by: {key: \"%s\"}) { key } }".formatted(field, other));

            assertThat(response.<Map<String, ?>>at(field)).isEqualTo(other.equals(key) ? Map.of("key", key) : null);
        }
    }

    @Test
    void ordersEntitiesByNameAcrossScriptsByDefault() {
        var response = api.execute("{ entities(first: 100, filter: {types: [PERSON]}) { totalCount nodes { key } } }");

        assertThat(response.<List<String>>at("entities.nodes[*].key"))
                .containsExactly(
                        "angela-fan",
                        "david-lau",
                        "elon-musk",
                        "greg-brockman",
                        "hannah-wong",
                        "igor-babuschkin",
                        "jensen-huang",
                        "linda-yaccarino",
                        "max-planck",
                        "max-tegmark",
                        "mike-dalton",
                        "richard-feynman",
                        "robert-keele",
                        "sam-altman",
                        "uday-ruddarraju");
    }
}
