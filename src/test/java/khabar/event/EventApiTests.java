package khabar.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import khabar.Api;
import khabar.SeededApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SeededApiTest
class EventApiTests {

    @Autowired
    Api api;

    @Test
    void tellsWhoLeftAnOrganizationAndWhichArticlesSaySo() {
        var answer = api.run("Departures", Map.of("by", Map.of("key", "xai"), "languages", List.of("fa")));

        answer.is("Departures");
    }

    @Test
    void tellsACareerOldestMoveFirst() {
        api.run("Moves", Map.of("key", "igor-babuschkin")).is("Moves");
    }

    @Test
    void tellsWhereArticlesDifferAboutAConstruction() {
        api.run("Construction", Map.of("key", "colossus")).is("Construction");
    }

    @Test
    void tellsAWholeItsPartsAndWhatTheyImply() {
        api.run("HiresOfFour").is("HiresOfFour");
    }

    @Test
    void tellsClaimsInTheWordsOfTheArticles() {
        api.run("Claims", Map.of("key", "keele-leaves-xai")).is("Claims");
    }

    @Test
    void listsDisputesConflictsOnlyIfNotAskedOtherwise() {
        api.run("Disputes").is("Disputes");
    }

    @Test
    void givesEventsOfEachTypeFieldsOfTheirOwn() {
        api.run("EveryType").is("EveryType");
    }

    @Test
    void explainsTheEventTypesAndTheirRoles() {
        api.run("EventTypes").is("EventTypes");
    }

    @Test
    void showsTitlesInTheFirstLanguageThatThereIs() {
        var answer = api.ask("""
                { event(by: {key: "keele-leaves-xai"}) {
                    none: title { value isFallback } persian: title(languages: ["fa"]) { value direction isFallback }
                    turkish: title(languages: ["tr"]) { language isFallback } } }""");

        assertThat(answer.<Map<String, ?>>at("event.none"))
                .isEqualTo(Map.of("value", "Robert Keele leaves xAI", "isFallback", false));
        assertThat(answer.<Map<String, ?>>at("event.persian"))
                .isEqualTo(Map.of("value", "رابرت کیل از xAI جدا شد", "direction", "RTL", "isFallback", false));
        assertThat(answer.<Map<String, ?>>at("event.turkish")).isEqualTo(Map.of("language", "en", "isFallback", true));
    }

    @Test
    void knowsAnEventOnceThoughAnEntityHasTwoRolesInIt() {
        var answer = api.ask("""
                { person(by: {key: "elon-musk"}) {
                    any: events(first: 100) { totalCount nodes { key } }
                    two: events(first: 100, roles: [SPEAKER, SUBJECT]) { totalCount nodes { key } } } }""");

        assertThat(answer.<List<String>>at("person.any.nodes[*].key")).doesNotHaveDuplicates();
        assertThat(answer.<List<String>>at("person.two.nodes[*].key"))
                .containsExactlyInAnyOrder(
                        "babuschkin-posts-farewell",
                        "musk-replies-to-babuschkin",
                        "musk-warns-of-ai-dangers",
                        "grok-accused",
                        "musk-posts-memphis-success",
                        "musk-praises-huang",
                        "musk-email-made-public",
                        "musk-accuses-openai");
    }
}
