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
                .isEqualTo(Map.of("value", "Robert Keele resigns from xAI", "isFallback", false));
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
                        "babuschkin-remembers-meeting-musk",
                        "babuschkin-praises-his-time-with-musk",
                        "babuschkin-learns-to-go-into-technical-problems",
                        "babuschkin-learns-urgency",
                        "musk-replies-to-babuschkin",
                        "people-keep-leaving-musks-company",
                        "musk-in-the-headlines",
                        "musk-warns-of-ai-dangers",
                        "grok-accused",
                        "musk-posts-memphis-success",
                        "team-laughs-at-musks-post",
                        "musk-tells-huang-what-openai-is",
                        "musk-tells-huang-what-openai-wants",
                        "huang-has-not-forgotten-the-request",
                        "musk-praises-huang",
                        "musk-email-made-public",
                        "musk-email-goes-viral",
                        "musk-email-seen-as-start-of-ai-race",
                        "musk-accuses-openai",
                        "musk-calls-openai-microsofts-puppet",
                        "musk-says-he-supported-openai");
    }
}
