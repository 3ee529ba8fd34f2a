package khabar.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests each field of {@code EntityFilter} with conditions that match entities of the seeds and conditions that match none. */
@ApiTest
class EntityFilterTests {

    @Autowired
    GraphQlApi api;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "types: [FACILITY]                                       | colossus stargate",
                "types: []                                               |",
                "key: {contains: \"MAX-\"}                               | max-planck max-tegmark",
                "key: {in: [\"x\", \"xai\"], startsWith: \"xa\"}         | xai",
                "key: {in: []}                                           |",
                "key: {}, name: {}, types: [FACILITY]                    | colossus stargate",
                "key: {eq: null, in: null, contains: null, startsWith: null}, types: [FACILITY] | colossus stargate",
                "name: {contains: \"\"}, types: [FACILITY]              | colossus stargate",
                "name: {eq: \"\"}                                      |",
                "name: {eq: \"Twitter\"}                                 | x",
                "name: {eq: \"twitter\"}                                 |",
                "name: {in: [\"Robert Keela\", \"XAI\", \"none\"]}       | robert-keele xai",
                "name: {contains: \"हुआंग\"}                               | jensen-huang",
                "name: {startsWith: \"memphis\"}                         | colossus",
                // Composed letters, decomposed ones, and case folding in every language.
                "name: {eq: \"Memphis ku\u0308mesi\"}                   | colossus",
                "name: {in: [\"Gelecek Yas\u0327am Enstitu\u0308su\u0308\"]} | future-of-life-institute",
                "name: {contains: \"KU\u0308MESI\"}                     | colossus",
                "name: {startsWith: \"YAŞAMIN\"}                        | future-of-life-institute",
                "name: {contains: \" k\"}, types: [FACILITY]            | colossus",
                "name: {contains: \"MUSK\", startsWith: \"elon\"}        | elon-musk",
                "identifier: {scheme: WIKIDATA, value: \"Q95\"}          | google",
                "identifier: {scheme: ORCID, value: \"Q95\"}             |",
                "participatesIn: {roles: [EMPLOYER], event: {types: [DEPARTURE]}, count: {gte: 2}} | tesla x xai",
                "participatesIn: {roles: [EMPLOYER], event: {types: [DEPARTURE]}, count: {gte: 3, lte: 4}} | xai",
                "participatesIn: {roles: [SENDER]}                       | elon-musk jensen-huang",
                "participatesIn: {roles: []}                             |",
                "participatesIn: {event: {types: [TRIAL]}}               | elon-musk sam-altman",
                "types: [PERSON], not: {participatesIn: {event: {types: [STATEMENT, DEPARTURE, HIRE, TRIAL]}}} | max-planck richard-feynman",
                "not: {participatesIn: {}}                               |",
                "types: [PERSON], participatesIn: {event: {types: [STATEMENT, DEPARTURE, HIRE, TRIAL]}, count: {lte: 0}} | max-planck richard-feynman",
                "types: [PERSON], mentionedIn: {publishers: [\"amar-ujala\"]} | elon-musk sam-altman jensen-huang",
                "types: [PRODUCT], mentionedIn: {languages: [\"fa\"]}    | alphastar grok",
                "types: [PRODUCT], mentionedIn: {reports: {types: [DELIVERY]}} | chatgpt dgx-1",
                "types: [PRODUCT], not: {mentionedIn: {}}                |",
                "types: [FACILITY], and: [{key: {eq: \"stargate\"}}, {types: [FACILITY]}] | stargate",
                "or: [{key: {eq: \"x\"}}, {name: {eq: \"Grok 4\"}}]      | x grok-4",
                "types: [FACILITY], or: []                               |",
                "types: [FACILITY], and: [], or: null, not: null, key: null, name: null, identifier: null, participatesIn: null, mentionedIn: null | colossus stargate",
                "types: [FACILITY], not: {participatesIn: {event: {types: [STATEMENT]}}} | stargate",
            })
    void findsMatchingEntities(String filter, String expected) {
        var response =
                api.execute("{ entities(first: 100, filter: {%s}) { totalCount nodes { key } } }".formatted(filter));

        var keys = expected == null ? List.of() : Stream.of(expected.split(" ")).toList();
        assertThat(response.<List<Object>>at("entities.nodes[*].key")).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(response.<Integer>at("entities.totalCount")).isEqualTo(keys.size());
    }
}
