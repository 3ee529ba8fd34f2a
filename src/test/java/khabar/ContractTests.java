package khabar;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.testing.Api;
import khabar.testing.ApiTest;
import khabar.testing.Coordinates;
import khabar.testing.Listing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * The whole schema on the five documents: what each document of {@code graphql-test} is answered with, how every list is paged, and that
 * between them they leave nothing out.
 */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTests {

    @Autowired
    Api api;

    @Autowired
    Coordinates coordinates;

    @Autowired
    GraphQlSource source;

    Set<String> touched = Set.of();

    /** Document with its variables and the file that has the answer. */
    private record Question(String document, Map<String, ?> variables, String answer) {
        static Question of(String document) {
            return new Question(document, Map.of(), document);
        }

        @Override
        public String toString() {
            return answer;
        }
    }

    static final List<Question> QUESTIONS = List.of(
            new Question("Article", Map.of("by", Map.of("key", "amar-ujala-2026-02-18-dgx1")), "Article"),
            Question.of("ArticleFilters"),
            Question.of("Articles"),
            new Question("Claims", Map.of("key", "keele-leaves-xai"), "Claims"),
            new Question("Construction", Map.of("key", "colossus"), "Construction"),
            new Question("Departures", Map.of("by", Map.of("key", "xai"), "languages", List.of("fa")), "Departures"),
            Question.of("Disputes"),
            Question.of("Entities"),
            Question.of("EntityFilters"),
            Question.of("EventFilters"),
            Question.of("Events"),
            Question.of("EventStats"),
            Question.of("EventTypes"),
            Question.of("EveryType"),
            Question.of("HiresOfFour"),
            Question.of("OperationCost"),
            new Question("Moves", Map.of("key", "igor-babuschkin"), "Moves"),
            new Question("Names", Map.of("key", "elon-musk"), "NamesOfMusk"),
            new Question("Names", Map.of("key", "x"), "NamesOfX"),
            new Question("Related", Map.of("key", "max-planck"), "RelatedOfPlanck"),
            new Question("Related", Map.of("key", "robert-keele"), "RelatedOfKeele"),
            Question.of("Search"),
            Question.of("Statistics"));

    /** Answers that other tests compare, on seeds of their own. */
    private static final Set<String> OF_OTHER_SEEDS = Set.of("MentionsFound.json", "Unsaid.json");

    /** Fields that are null or empty for all that the five documents tell; that nobody acquires anything leaves out a whole type. */
    static final Set<String> UNSAID = new TreeSet<>(Stream.of(
                    // The seeds come without bodies, four of five articles without anything about themselves, and none
                    // is a copy.
                    unsaid("Article", "body publishedAt syndicatedFrom translationOf url"),
                    unsaid("Coverage", "firstReportedAt"),
                    unsaid("Mention", "count"),
                    unsaid("Facility", "identifiers"),
                    // Only a trial and four hires are parts, only departures are inferred.
                    unsaid("Construction", "inferredFrom partOf parts occurred"),
                    unsaid("Correspondence", "inferredFrom partOf parts"),
                    unsaid("Delivery", "inferredFrom partOf parts disputes facility"),
                    unsaid("Departure", "partOf parts"),
                    unsaid("Founding", "inferredFrom partOf parts"),
                    unsaid("Hire", "inferredFrom disputes"),
                    unsaid("Investment", "inferredFrom partOf parts disputes occurred targets"),
                    unsaid("Launch", "inferredFrom partOf parts disputes"),
                    unsaid("Lawsuit", "inferredFrom partOf disputes occurred"),
                    unsaid("Meeting", "inferredFrom partOf parts disputes about"),
                    unsaid("OtherEvent", "inferredFrom partOf parts disputes"),
                    unsaid("Statement", "inferredFrom partOf parts"),
                    unsaid("Trial", "inferredFrom parts"),
                    // What is disputed is dates, a term and an announcement. Positions are free text, which contradicts
                    // nothing.
                    unsaid("Dispute", "role subject"))
            .flatMap(fields -> fields)
            .toList());

    /** Constants that nothing in the five documents is. */
    static final Set<String> UNSAID_CONSTANTS = Set.of(
            "DateCertainty.APPROXIMATE",
            "DateCertainty.UNCERTAIN",
            "DatePrecision.QUARTER",
            "DatePrecision.DECADE",
            "NumberQualifier.AT_MOST",
            "Rank.DEPRECATED",
            // These take a body.
            "Resolution.AUTOMATIC",
            "Resolution.UNRESOLVED",
            "Stance.CONFIRMS",
            "Stance.DENIES",
            "Stance.SPECULATES",
            "Stance.CORRECTS");

    private static Stream<String> unsaid(String type, String fields) {
        return Stream.of(fields.split(" ")).map(field -> type + "." + field);
    }

    @BeforeAll
    void touchesEverything() {
        touched = coordinates.during(() -> {
            QUESTIONS.forEach(question -> api.run(question.document, question.variables));
            lists().forEach(this::cutsEveryListIntoPagesForwardAndBackward);
        });
    }

    @ParameterizedTest
    @FieldSource("QUESTIONS")
    void isAnsweredAsTheDocumentsSay(Question question) {
        api.run(question.document, question.variables).is(question.answer);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void cutsEveryListIntoPagesForwardAndBackward(Listing list) {
        var whole = list.whole(api);

        assertThat(whole).doesNotHaveDuplicates();
        assertThat(list.forward(api, 1 + whole.size() / 4)).isEqualTo(whole);
        if (list.isTwoWay()) {
            assertThat(list.backward(api, 1 + whole.size() / 4)).isEqualTo(whole);
        }
    }

    @Test
    void answersEveryFieldButWhatNoDocumentSays() {
        assertThat(untouched(ContractTests::fields)).isEqualTo(UNSAID);
    }

    @Test
    void takesEveryArgument() {
        // Behind a list without nodes there is nothing to go on after.
        assertThat(untouched(ContractTests::arguments))
                .allMatch(argument -> UNSAID.contains(argument.replaceFirst("\\(after\\)$", "")));
    }

    @Test
    void takesEveryFieldOfEveryInput() {
        var inputs = types(GraphQLInputObjectType.class)
                .flatMap(input -> input.getFields().stream().map(field -> input.getName() + "." + field.getName()));

        assertThat(inputs.filter(field -> !touched.contains(field))).isEmpty();
    }

    @Test
    void answersOrTakesEveryConstantButWhatNoDocumentSays() {
        var constants = types(GraphQLEnumType.class)
                .flatMap(type -> type.getValues().stream().map(value -> type.getName() + "." + value.getName()));

        assertThat(constants.filter(constant -> !touched.contains(constant)))
                .containsExactlyInAnyOrderElementsOf(UNSAID_CONSTANTS);
    }

    private static Stream<String> fields(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream().map(field -> type.getName() + "." + field.getName());
    }

    private static Stream<String> arguments(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream().flatMap(field -> field.getArguments().stream()
                .map(argument -> "%s.%s(%s)".formatted(type.getName(), field.getName(), argument.getName())));
    }

    private Set<String> untouched(Function<GraphQLObjectType, Stream<String>> coordinates) {
        return types(GraphQLObjectType.class)
                .filter(type -> !type.getName().equals("Acquisition"))
                .flatMap(coordinates)
                .filter(coordinate -> !touched.contains(coordinate))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void comparesEveryAnswerThatThereIs() {
        var answers = Stream.of(Objects.requireNonNull(
                        Path.of("src/test/resources/graphql-test").toFile().list()))
                .filter(file -> file.endsWith(".json") && !OF_OTHER_SEEDS.contains(file));

        assertThat(answers)
                .containsExactlyInAnyOrderElementsOf(QUESTIONS.stream()
                        .map(question -> question.answer + ".json")
                        .toList());
    }

    private <T extends GraphQLNamedType> Stream<T> types(Class<T> kind) {
        return source.schema().getAllTypesAsList().stream()
                .filter(type -> kind.isInstance(type) && !type.getName().startsWith("__"))
                .map(kind::cast);
    }

    private List<Listing> lists() {
        return types(GraphQLObjectType.class)
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> connection(field).getName().endsWith("Connection"))
                        .map(field -> new Listing(
                                type.getName(),
                                field.getName(),
                                ((GraphQLObjectType) connection(field)).getFieldDefinition("totalCount") != null,
                                field.getArgument("last") != null)))
                .filter(Listing::hasExample)
                .toList();
    }

    private static GraphQLNamedType connection(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType());
    }
}
