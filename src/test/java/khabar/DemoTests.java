package khabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What makes the demo a demo. That it loads proves that each quote and spelling occurs in its article's text. */
@ApiTest({ApiTest.DEMO_SEEDS, ApiTest.DEMO_TEXTS})
class DemoTests {

    @Autowired
    GraphQlApi api;

    @Test
    void hasTextsInFourLanguages() {
        var articles = api.execute("{ articles(first: 100) { nodes { language url body { value } } } }");

        var languages = articles.<List<String>>at("articles.nodes[*].language");
        assertThat(languages).hasSizeBetween(40, 50);
        assertThat(List.of("en", "fa", "hi", "tr")).allMatch(language -> count(languages, language) >= 10);
        assertThat(articles.<List<String>>at("articles.nodes[*].body.value"))
                .hasSameSizeAs(languages)
                .allMatch(body -> body.split("\\s+").length >= 60 && body.split("\\s+").length <= 150);
        assertThat(articles.<List<String>>at("articles.nodes[*].url"))
                .allMatch(url -> url.matches("https://[a-z]+\\.example/.+"));
    }

    private static long count(List<String> languages, String language) {
        return languages.stream().filter(language::equals).count();
    }

    @Test
    void saysOfEachEntityAndPublisherThatItIsInvented() {
        var entities = api.execute("{ entities(first: 100) { nodes { description } } }");
        var articles = api.execute("{ articles(first: 100) { nodes { publisher { name domain } } } }");

        assertThat(entities.<List<String>>at("entities.nodes[*].description"))
                .hasSizeGreaterThan(20)
                .allMatch(description -> description.startsWith("Invented "));
        assertThat(articles.<List<String>>at("articles.nodes[*].publisher.name"))
                .allMatch(name -> name.endsWith("(invented)"));
        assertThat(articles.<List<String>>at("articles.nodes[*].publisher.domain"))
                .allMatch(domain -> domain.endsWith(".example"));
    }

    @Test
    void articlesDisagreeAboutEverythingThatCanBeDisputed() {
        var disputes = api.execute("""
                { conflicts: disputes(kinds: [CONFLICT], first: 100) { nodes { property } }
                  precisions: disputes(kinds: [DIFFERENT_PRECISION], first: 100) { nodes { property } } }""");

        assertThat(disputes.<List<String>>at("conflicts.nodes[*].property"))
                .contains("OCCURRED", "PARTICIPANT", "DURATION", "HEADCOUNT", "AMOUNT", "QUANTITY", "STATUS");
        assertThat(disputes.<List<String>>at("precisions.nodes[*].property")).contains("OCCURRED");
    }

    @Test
    void articlesGiveSeveralReasonsAndPositions() {
        var departure = api.execute("""
                { event(by: {key: "vastarkar-leaves-jugnara"}) {
                    reasons: attested(property: REASON) { value { ... on TextValue { text { value } } } }
                    positions: attested(property: POSITION) { rankReason value { ... on TextValue { text { value } } } } } }""");

        assertThat(departure.<List<?>>at("event.reasons")).hasSize(3);
        assertThat(departure.<List<?>>at("event.positions")).hasSize(2);
        assertThat(departure.<List<String>>at("event.positions[*].rankReason"))
                .contains("Two articles agree, and one quotes the company.");
    }

    @Test
    void eventsOfEachKindHappenInMostMonthsOfTwoYears() {
        var months = api.execute("{ eventStats(groupBy: [MONTH], first: 100) { nodes { month } } }")
                .<List<String>>at("eventStats.nodes[*].month");
        var types = api.execute("{ eventStats(groupBy: [TYPE], first: 100) { nodes { type } } }")
                .<List<String>>at("eventStats.nodes[*].type");

        assertThat(months.stream().filter(month -> month != null && month.matches("202[56]-\\d\\d")))
                .hasSizeGreaterThan(12)
                .anyMatch(month -> month.startsWith("2025"));
        assertThat(types).hasSize(14);
    }

    @Test
    void datesAreAsFuzzyAsTheArticles() {
        var dates = new TreeSet<>(api.execute("{ events(first: 100) { nodes { occurred { edtf } } } }")
                .<List<String>>at("events.nodes[*].occurred.edtf"));

        assertThat(dates)
                .contains(
                        "2019", "2025-10", "2026-10~", "2025-09-11~", "../2026-04-02", "2026-05/2026-06", "2026-09-14");
    }

    @Test
    void eventsAreInferredAndHaveParts() {
        var events = api.execute("""
                { inferred: events(filter: {inferred: true}, first: 50) { nodes { key } }
                  hire: event(by: {key: "nakshi-hires-four"}) { parts(first: 10) { totalCount } }
                  lawsuit: event(by: {key: "jugnara-v-nakshi"}) { parts(first: 10) { nodes { type } } } }""");

        assertThat(events.<List<?>>at("inferred.nodes")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(events.<Integer>at("hire.parts.totalCount")).isEqualTo(4);
        assertThat(events.<List<String>>at("lawsuit.parts.nodes[*].type")).contains("TRIAL");
    }

    @Test
    void reportsTakeEveryStance() {
        var stances = api.execute("{ articles(first: 100) { nodes { reports(first: 20) { nodes { stance } } } } }")
                .<List<String>>at("articles.nodes[*].reports.nodes[*].stance");

        assertThat(Set.copyOf(stances))
                .containsExactlyInAnyOrder("REPORTS", "CONFIRMS", "DENIES", "SPECULATES", "CORRECTS");
    }

    @Test
    void spellsOnePersonInManyWays() {
        var person = api.execute("""
                { person(by: {key: "meera-vastarkar"}) {
                    names { text { value script } firstSeenIn { language } }
                    moves(first: 10) { nodes { __typename } }
                    articles(first: 50) { totalCount } } }""");

        assertThat(person.<List<String>>at("person.names[*].text.script")).contains("Latn", "Deva", "Arab");
        assertThat(person.<List<String>>at("person.names[*].firstSeenIn.language"))
                .contains("en", "fa", "hi", "tr");
        assertThat(person.<Integer>at("person.articles.totalCount")).isGreaterThan(12);
    }

    @Test
    void followsAPersonFromOneOrganizationToTheNext() {
        var moves = api.execute("""
                { person(by: {key: "elif-tokatgil"}) { moves(first: 10) { nodes {
                    ... on Hire { organization { key } } ... on Departure { organization { key } } } } } }""");

        assertThat(moves.<List<String>>at("person.moves.nodes[*].organization.key"))
                .containsExactlyInAnyOrder("tandira-batarya", "quillmoor-instruments");
    }
}
