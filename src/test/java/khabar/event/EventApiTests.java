package khabar.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class EventApiTests {

    @Autowired
    GraphQlApi api;

    @Test
    void returnsTitlesInTheFirstAvailableLanguage() {
        var response = api.execute("""
                { event(by: {key: "keele-leaves-xai"}) {
                    withoutArgument: title { value isFallback } persian: title(languages: ["fa"]) { value direction isFallback }
                    turkish: title(languages: ["tr"]) { language isFallback } } }""");

        assertThat(response.<Map<String, ?>>at("event.withoutArgument"))
                .isEqualTo(Map.of("value", "Robert Keele leaves xAI", "isFallback", false));
        assertThat(response.<Map<String, ?>>at("event.persian"))
                .isEqualTo(Map.of("value", "رابرت کیل از xAI جدا شد", "direction", "RTL", "isFallback", false));
        assertThat(response.<Map<String, ?>>at("event.turkish"))
                .isEqualTo(Map.of("language", "en", "isFallback", true));
    }

    @Test
    void listsAnEventOnceIfAnEntityHasTwoRolesInIt() {
        var response = api.execute("""
                { person(by: {key: "elon-musk"}) {
                    any: events(first: 100) { totalCount nodes { key } }
                    two: events(first: 100, roles: [SPEAKER, SUBJECT]) { totalCount nodes { key } } } }""");

        assertThat(response.<List<String>>at("person.any.nodes[*].key")).doesNotHaveDuplicates();
        assertThat(response.<List<String>>at("person.two.nodes[*].key"))
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
