package khabar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the five documents say, where the seeds once said something else or nothing. */
@ApiTest
class CorrectedFactTests {

    @Autowired
    GraphQlApi api;

    /** Values that articles give, with the languages of these articles. Each story has one article per language. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    colossus-built             | DURATION | 3 MONTH EXACT [fa]
                    memphis-deadline           | DURATION | 120 DAY AT_MOST [fa, tr]
                    memphis-term-doubted       | CONTENT  | building the Memphis supercluster in 120 days is impossible [fa, tr]
                    babuschkin-leaves-xai      | REASON   | to found a venture capital fund of his own, Babuschkin Ventures [tr] + to start an investment firm in the field of AI safety [fa] + a talk with Max Tegmark [fa] + not shared yet [tr]
                    babuschkin-ventures-founded| REASON   | to support research into AI safety and startups in AI and agentic systems that advance humanity and unlock the secrets of the universe [fa, tr] + to fund research and startups that advance AI fast and see to its safe and ethical use [hi] + to do research into AI safety and support startups that advance humanity and discover the secrets of the universe [fa] + to fund research into AI safety and startups that aim to advance humanity and solve the secrets of the universe [tr] + an idea that came after the dinner with Max Tegmark [tr]
                    babuschkin-joins-xai       | POSITION | co-founder [fa, hi, tr]
                    babuschkin-heads-xais-engineering | POSITION | head of engineering [hi, tr] + head of infrastructure, product and applied AI [fa, tr]
                    babuschkin-studies-at-cern | POSITION | doctoral student in particle physics [fa, tr]
                    xai-founded                | REASON   | a new AI company with a different mission was needed [fa, tr] + a shared vision of AI for the good of humanity [fa, tr] + an alternative to giants such as OpenAI [fa]
                    openai-founded             | POSITION | co-founder [hi]
                    openai-v-musk              | REASON   | interference in its business [hi]
                    musk-replies-to-babuschkin | CONTENT  | good wishes to Igor Babuschkin, a friendly farewell [hi] + appreciation, and Igor Babuschkin's part in xAI's success [fa]
                    babuschkin-on-his-dream    | CONTENT  | building AI that advances humanity has been his lifelong dream [fa, tr] + building AI that advances humanity has been his dream since childhood [hi]
                    babuschkin-posts-farewell  | CONTENT  | today was his last day at xAI, the company that he helped to start with Elon Musk in 2023 [fa, tr] + today was his last day at xAI, the company that he started with Elon Musk in 2023 [hi] + he has left the company, announced with emotion [tr]
                    tegmark-asks-about-safe-ai | CONTENT  | how can we build AI so safely that our children flourish? [fa] + how can we build AI so safely that our children succeed? [tr]
                    babuschkin-learns-to-go-into-technical-problems | CONTENT | do not fear to roll up your sleeves and go into technical problems yourself [fa, tr]
                    babuschkin-learns-urgency  | CONTENT  | have a maniacal sense of urgency [fa, tr]
                    babuschkin-praises-his-time-with-musk | CONTENT | praise for his experiences with Elon Musk, from whom he learned valuable lessons [fa] + practical problem-solving and a sense of urgency are what he learned [fa]
                    musk-says-he-supported-openai | CONTENT | he put in money and resources, such as this supercomputer, to keep OpenAI open and safe [hi]
                    musk-tells-huang-what-openai-wants | CONTENT | OpenAI's aim is to develop safe AGI [hi]
                    huang-answers-musk         | CONTENT  | he will make sure that OpenAI gets one of the first units [hi]
                    huang-has-not-forgotten-the-request | CONTENT | he has not forgotten the request [hi]
                    huang-says-dgx-1-sells-itself | CONTENT | this is the first supercomputer that sells itself on the web [hi]
                    babuschkin-on-xais-toil    | CONTENT  | through toil and sweat, the dazzling speed of the team built the Memphis supercluster [fa] + with "blood, sweat and tears", the incredible speed of the team built the Memphis supercluster [tr]
                    babuschkin-on-his-time-at-cern | CONTENT | he was thrilled to take part in this mission [fa, tr]
                    wong-on-openais-aim        | CONTENT  | OpenAI aims to make AI useful to tens of millions of people by joining the best infrastructure and research teams [hi]
                    """)
    void givesTheValuesOfEachArticle(String event, String property, String expected) {
        var response = api.execute("""
                query ($key: String!, $property: EventProperty!) { event(by: {key: $key}) { attested(property: $property) {
                    languages value { ... on TextValue { text { value } } ... on NumberValue { number unit qualifier } } } } }""", Map.of("key", event, "property", property));

        assertThat(response.<List<Map<String, ?>>>at("event.attested").stream().map(CorrectedFactTests::withLanguages))
                .containsExactlyInAnyOrder(expected.split(" \\+ "));
    }

    private static String withLanguages(Map<String, ?> attested) {
        var value = (Map<?, ?>) attested.get("value");
        var text = (Map<?, ?>) value.get("text");
        var words = text == null
                ? Stream.of("number", "unit", "qualifier").map(value::get).map(Objects::toString)
                : Stream.of(text.get("value").toString());
        return words.collect(Collectors.joining(" ")) + " " + List.copyOf((List<?>) attested.get("languages"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    dgx-1-september-orders     | OTHER       | OCCURRED | 2016-04-19            | Orders for the DGX-1 are already taken, for delivery in September
                    dgx-1-september-deliveries | OTHER       | PLANNED  | 2016-09               | The DGX-1 units ordered in advance are to be delivered in September
                    dgx-1-first-shipments      | OTHER       | PLANNED  | 2016-05               | The first shipments of the DGX-1 are to begin at the end of May 2016
                    huang-answers-musk         | CORRESPONDENCE | OCCURRED | 2016-04-19         | Jensen Huang promises OpenAI one of the first DGX-1
                    babuschkin-studies-at-cern | OTHER       | OCCURRED |                       | Igor Babuschkin is a doctoral student in particle physics at CERN
                    babuschkin-heads-xais-engineering | OTHER | OCCURRED |                      | Igor Babuschkin later leads xAI's engineering: infrastructure, products and AI projects
                    training-run-in-memphis-works | OTHER    | OCCURRED |                       | The training run on the Memphis cluster works at last
                    xai-releases-frontier-models  | OTHER    | OCCURRED |                       | xAI releases frontier models faster than any company in history
                    openai-founded             | FOUNDING    | OCCURRED |                       | Greg Brockman and others found OpenAI
                    tegmark-shows-photo        | OTHER       | OCCURRED |                       | Max Tegmark shows Igor Babuschkin a photo of his young sons
                    babuschkin-leaves-xai      | DEPARTURE   | OCCURRED | ../2025-08-14         | Igor Babuschkin resigns from xAI
                    keele-leaves-xai           | DEPARTURE   | OCCURRED | 2025-08-01/2025-08-14 | Robert Keele resigns from xAI
                    musk-v-openai-grows-fiercer | OTHER      | OCCURRED |                       | The legal fight between Elon Musk and OpenAI grows fiercer
                    xai-faces-challenges       | OTHER       | OCCURRED |                       | xAI meets with challenges, among them the controversies about Grok
                    memphis-built-in-spite-of-doubts | OTHER | OCCURRED |                       | The Memphis supercluster becomes real in a record time, in spite of doubts at first
                    microsoft-invests-in-openai| INVESTMENT  | OCCURRED |                       | Microsoft is a large investor in OpenAI, according to Elon Musk's allegation
                    scaling-team-supplies-researchers | OTHER | OCCURRED |                      | OpenAI's scaling team makes sure that researchers have the resources to train large models
                    """)
    void describesTheEvent(String event, String type, String status, String date, String title) {
        var response = api.execute(
                "query ($key: String!) { event(by: {key: $key}) { type status occurred { edtf } title { value } } }",
                Map.of("key", event));

        assertThat(List.of(
                        response.at("event.type"),
                        response.at("event.status"),
                        response.at("event.title.value"),
                        date == null ? "" : response.at("event.occurred.edtf")))
                .isEqualTo(List.of(type, status, title, Objects.requireNonNullElse(date, "")));
        assertThat(response.<Object>at("event.occurred") == null).isEqualTo(date == null);
    }

    @Test
    void hasNoConflictAndNoHireOfAStudent() {
        var response = api.execute("""
                { disputes(kinds: [CONFLICT]) { totalCount } organization(by: {key: "cern"}) { hires { totalCount } }
                  person(by: {key: "linda-yaccarino"}) { description } }""");

        assertThat(response.<Integer>at("disputes.totalCount")).isZero();
        assertThat(response.<Integer>at("organization.hires.totalCount")).isZero();
        assertThat(response.<String>at("person.description")).doesNotContain("until");
    }

    @Test
    void givesTheContentOfEveryReportOfAStatement() {
        var response = api.execute("""
                { events(first: 100, filter: {types: [STATEMENT, CORRESPONDENCE]}) { pageInfo { hasNextPage } nodes { key
                    reports { nodes { claims(properties: [CONTENT]) { value { __typename } original { value } } } } } } }""");

        assertThat(response.<Boolean>at("events.pageInfo.hasNextPage")).isFalse();
        assertThat(response.<List<List<?>>>at("events.nodes[*].reports.nodes[*].claims"))
                .hasSizeGreaterThan(80)
                .noneMatch(List::isEmpty);
        // His address for contact is personal data.
        assertThat(response.json()).doesNotContain("@");
    }
}
