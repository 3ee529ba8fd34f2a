package khabar.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class NodeApiTests {

    @Autowired
    GraphQlApi api;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Person:elon-musk",
                "Organization:xai",
                "Product:dgx-1",
                "Facility:colossus",
                "Departure:keele-leaves-xai",
                "Hire:openai-hires-four",
                "Founding:xai-founded",
                "Lawsuit:musk-v-openai",
                "Trial:musk-v-altman-trial",
                "Launch:grok-4-launched",
                "Construction:colossus-built",
                "Delivery:huang-delivers-dgx-1",
                "Correspondence:huang-answers-musk",
                "Meeting:babuschkin-dines-with-tegmark",
                "Statement:grok-accused",
                "Investment:ai-companies-invest-in-models",
                "OtherEvent:musk-email-made-public",
                "EventReport:keele-leaves-xai/persian-2025-08-16-babuschkin",
                "Article:persian-2025-08-16-babuschkin",
                "Publisher:amar-ujala",
                "Story:openai-dgx1",
            })
    void findsNodeOfEachType(String node) {
        var id = id(node);

        var response = api.execute("query ($id: ID!) { node(id: $id) { id __typename } }", Map.of("id", id));

        assertThat(response.<Map<String, ?>>at("node"))
                .isEqualTo(Map.of("id", id, "__typename", node.substring(0, node.indexOf(':'))));
    }

    @Test
    void findsClaimsByTheirIds() {
        var document = """
                { event(by: {key: "babuschkin-leaves-xai"}) { attested(property: POSITION) { claims { id } } } }""";
        List<String> ids = api.execute(document).at("event.attested[*].claims[*].id");

        var response = api.execute(
                "query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename ... on Claim { property report { event { key } } } } }",
                Map.of("ids", ids));

        assertThat(ids).hasSize(3).doesNotHaveDuplicates();
        assertThat(response.<List<String>>at("nodes[*].id")).isEqualTo(ids);
        assertThat(response.<List<String>>at("nodes[*].report.event.key")).containsOnly("babuschkin-leaves-xai");
    }

    @Test
    void keepsOrderOfIdsWithGapsAndDuplicates() {
        var ids = List.of(
                id("Story:openai-dgx1"),
                id("Person:nobody"),
                id("Person:xai"),
                id("Unknown:xai"),
                id("Organization:xai"),
                id("Person:elon-musk"),
                id("Story:openai-dgx1"),
                id("EventReport:no-slash"),
                id("Departure:"));

        var response = api.execute("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }", Map.of("ids", ids));

        assertThat(response.json())
                .startsWith(
                        "{\"data\":{\"nodes\":[{\"__typename\":\"Story\"},null,null,null,"
                                + "{\"__typename\":\"Organization\"},{\"__typename\":\"Person\"},{\"__typename\":\"Story\"},null,null]}");
    }

    @Test
    void findsNothingForEmptyIdList() {
        assertThat(api.execute("{ nodes(ids: []) { id } }").<List<?>>at("nodes"))
                .isEmpty();
    }

    private static String id(String node) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(node.getBytes(StandardCharsets.UTF_8));
    }
}
