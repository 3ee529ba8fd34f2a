package khabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import khabar.date.FuzzyDate;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Compares what descriptions in the schema say with the data of the five documents. */
@ApiTest
class DescriptionTests {

    private static final Pattern EDTF =
            Pattern.compile("`((?:\\d{3}X|\\d{4}(?:-\\d{2}){0,2}|\\.\\.)[~?]?(?:/[-.\\dX~?]+)?)`");
    private static final Pattern NULL_UNLESS = Pattern.compile("null unless the property is `(\\w+)`");

    @Autowired
    GraphQlApi api;

    @Test
    void everyDateInADescriptionIsValid() {
        var response = api.execute("""
                { __schema { types { description fields { description } inputFields { description } enumValues { description } } } }""");
        var dates = response.<List<String>>at("__schema.types..description").stream()
                .flatMap(
                        description -> EDTF.matcher(String.valueOf(description)).results())
                .map(match -> match.group(1))
                .toList();

        assertThat(dates)
                .hasSizeGreaterThan(20)
                .allSatisfy(date -> assertThat(FuzzyDate.parse(date).edtf()).isEqualTo(date));
    }

    @Test
    void fieldsAreNullUnlessThePropertyIsTheOneDescribed() {
        List<Map<String, ?>> claims = api.execute("""
                { events(first: 100, filter: {types: [DEPARTURE, HIRE, LAWSUIT, FOUNDING, CONSTRUCTION]}) { nodes { reports { nodes { claims { property role subject { key } } } } } } }""").at("events.nodes[*].reports.nodes[*].claims[*]");

        for (var field : List.of("role", "subject")) {
            var property = NULL_UNLESS
                    .matcher(description("Claim", "fields", field))
                    .results()
                    .map(MatchResult::group)
                    .map(text -> text.replaceAll(".*`(\\w+)`", "$1"))
                    .findFirst()
                    .orElseThrow();
            assertThat(claims)
                    .anyMatch(claim -> claim.get(field) != null)
                    .allMatch(claim -> (claim.get(field) != null) == property.equals(claim.get("property")));
        }
    }

    /** An article has one story, but reports events that articles of other stories report too. */
    @Test
    void storyOfAnArticleIsDescribedAsItsMainOne() {
        List<Map<String, ?>> events = api.execute(
                        "{ events(first: 100, filter: {coverage: {articles: {gte: 2}}}) { nodes { key articles { nodes { story { key } } } } } }")
                .at("events.nodes");
        var shared = events.stream()
                .filter(event -> new HashSet<>(stories(event)).size() > 1)
                .toList();

        assertThat(shared).isNotEmpty();
        assertThat(description("Article", "fields", "story")).contains("Main story");
        assertThat(description("Story", "fields", "articles")).contains("main story");
    }

    private static List<?> stories(Map<String, ?> event) {
        var stories = new ArrayList<Object>();
        for (var article : (List<?>) ((Map<?, ?>) event.get("articles")).get("nodes")) {
            stories.add(((Map<?, ?>) article).get("story"));
        }
        return stories;
    }

    @Test
    void inferredEventsCanBeReported() {
        List<Integer> counts = api.execute(
                        "{ events(filter: {inferred: true}) { nodes { coverage { articleCount } } } }")
                .at("events.nodes[*].coverage.articleCount");

        assertThat(counts).contains(0, 1);
        assertThat(Stream.of(
                        description("Event", "fields", "inferredFrom"),
                        description("EventFilter", "inputFields", "inferred")))
                .allMatch(text -> text.contains("rticles can report it as well"))
                .noneMatch(text -> text.contains("no article states"));
        assertThat(api.execute("{ events(filter: {inferred: false, coverage: {articles: {lte: 0}}}) { totalCount } }")
                        .<Integer>at("events.totalCount"))
                .as("articleCount is 0 only if the event is inferred")
                .isZero();
    }

    /** The Hindi word for happy is a misspelling of Musk in one article, and a common word elsewhere. */
    @Test
    void misspellingsCanBeOtherWords() {
        assertThat(api.execute(
                                "{ person(by: {key: \"elon-musk\"}) { names(kinds: [MISSPELLING]) { text { value } } } }")
                        .<List<String>>at("person.names[*].text.value"))
                .contains("मस्त");
        assertThat(description("NameKind", "enumValues", "MISSPELLING"))
                .contains("Wrong spelling", "मस्त")
                .doesNotContain("nobody else");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../2025-08-14 | fa | SOLAR_HIJRI | FuzzyDate | formatted",
                "2025-08-14    | en | SOLAR_HIJRI | Calendar  | SOLAR_HIJRI",
            })
    void formattedExamplesAreWhatTheApiWrites(String date, String language, String calendar, String type, String name) {
        var formatted = FuzzyDate.parse(date).formatted(language, khabar.date.Calendar.valueOf(calendar));
        var list = type.equals("Calendar") ? "enumValues" : "fields";
        // The schema writes the example as a British sentence does.
        var example = formatted.replaceAll("(\\w+) (\\d+), (\\d+) AP", "$2 $1 $3");

        assertThat(description(type, list, name)).contains(example);
    }

    private String description(String type, String list, String name) {
        return api.execute("{ __type(name: \"%s\") { %s { name description } } }".formatted(type, list))
                .<List<String>>at("__type.%s[?(@.name == '%s')].description".formatted(list, name))
                .getFirst()
                .replaceAll("\\s+", " ");
    }
}
