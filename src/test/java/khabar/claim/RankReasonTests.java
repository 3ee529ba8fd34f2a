package khabar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import khabar.event.EventType;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests the languages of the reasons why claims are preferred or deprecated. */
@ApiTest(ApiTest.NO_SEEDS)
class RankReasonTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    SeedLoader loader;

    @Test
    void givesTheReasonInTheFirstLanguageThatHasIt() {
        load(Map.of("en", "Too few.", "tr", "Çok az."));

        assertThat(reasons("languages: [\"fa\", \"tr-TR\"]")).containsExactly("Çok az.", "Çok az.");
        assertThat(reasons("languages: [\"fa\"]")).containsExactly("Too few.", "Too few.");
        assertThat(reasons("languages: null")).containsExactly("Too few.", "Too few.");
    }

    @Test
    void replacesReasonsThatChange() {
        load(Map.of("en", "Too few.", "tr", "Çok az."));
        load(Map.of("fa", "بسیار کم است."));
        assertThat(reasons("languages: [\"tr\"]")).containsExactly("بسیار کم است.", "بسیار کم است.");

        load("A plain text is English.");
        assertThat(reasons("languages: [\"fa\"]"))
                .containsExactly("A plain text is English.", "A plain text is English.");
    }

    private void load(Object reason) {
        var seed = new SeedBuilder();
        seed.article("reason-article").in("en");
        seed.event(EventType.OTHER, "reason-event")
                .with(
                        "reports",
                        List.of(Map.of(
                                "article",
                                "reason-article",
                                "claims",
                                List.of(Map.of(
                                        "property", "HEADCOUNT",
                                        "value", 3,
                                        "unit", "PERSON",
                                        "original", "three",
                                        "rank", "DEPRECATED",
                                        "rankReason", reason)))));
        seed.load(loader);
    }

    /** The reasons of the claim and of the value that it gives. */
    private List<String> reasons(String languages) {
        var event = api.execute(
                        "{ event(by: {key: \"reason-event\"}) { attested(property: HEADCOUNT) { claims { rankReason(%1$s) } rankReason(%1$s) } } }"
                                .formatted(languages))
                .<List<Map<String, ?>>>at("event.attested")
                .getFirst();
        var claim = (Map<?, ?>) ((List<?>) event.get("claims")).getFirst();
        return List.of(String.valueOf(claim.get("rankReason")), String.valueOf(event.get("rankReason")));
    }
}
