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
import khabar.testing.ApiTest;
import khabar.testing.Coordinates;
import khabar.testing.GraphQlApi;
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
 * Tests the whole schema on the five documents: compares the response of each operation in {@code graphql-test}, pages through every list, and
 * checks that together they use every field, argument, input field and constant.
 */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    Coordinates coordinates;

    @Autowired
    GraphQlSource source;

    Set<String> used = Set.of();

    /** Operation with its variables, and the file with the expected response. */
    private record Operation(String name, Map<String, ?> variables, String response) {
        static Operation of(String name) {
            return new Operation(name, Map.of(), name);
        }

        @Override
        public String toString() {
            return response;
        }
    }

    static final List<Operation> OPERATIONS = List.of(
            new Operation("Article", Map.of("by", Map.of("key", "amar-ujala-2026-02-18-dgx1")), "Article"),
            Operation.of("ArticleFilters"),
            Operation.of("Articles"),
            Operation.of("ArticleStats"),
            new Operation("Claims", Map.of("key", "keele-leaves-xai"), "Claims"),
            new Operation("Construction", Map.of("key", "colossus"), "Construction"),
            new Operation("Departures", Map.of("by", Map.of("key", "xai"), "languages", List.of("fa")), "Departures"),
            Operation.of("Disputes"),
            Operation.of("Entities"),
            Operation.of("EntityFilters"),
            Operation.of("EventFilters"),
            Operation.of("Events"),
            Operation.of("EventStats"),
            Operation.of("EventTypes"),
            Operation.of("EveryType"),
            Operation.of("HiresOfFour"),
            Operation.of("OperationCost"),
            Operation.of("Publishers"),
            new Operation("Moves", Map.of("key", "igor-babuschkin"), "Moves"),
            new Operation("Names", Map.of("key", "elon-musk"), "NamesOfMusk"),
            new Operation("Names", Map.of("key", "x"), "NamesOfX"),
            new Operation("Related", Map.of("key", "max-planck"), "RelatedOfPlanck"),
            new Operation("Related", Map.of("key", "robert-keele"), "RelatedOfKeele"),
            Operation.of("Search"),
            Operation.of("Statistics"));

    /** Responses that other tests compare, on other data. */
    private static final Set<String> OF_OTHER_TESTS = Set.of("MentionsFound.json", "FieldsWithoutSeedData.json");

    /** Fields that are null or empty in all data of the five documents. They also have no event of type Acquisition. */
    static final Set<String> FIELDS_WITHOUT_SEED_DATA = new TreeSet<>(Stream.of(
                    // The seeds have no bodies. Four of five articles have no metadata, and none is a copy.
                    withoutData("Article", "body publishedAt syndicatedFrom translationOf url"),
                    withoutData("Coverage", "firstReportedAt"),
                    withoutData("Mention", "count"),
                    withoutData("Facility", "identifiers"),
                    // Only a trial, four hires and statements are parts, and only departures are inferred.
                    withoutData("Construction", "inferredFrom partOf parts occurred disputes"),
                    withoutData("Correspondence", "inferredFrom partOf parts"),
                    withoutData("Delivery", "inferredFrom partOf parts disputes facility"),
                    withoutData("Departure", "partOf parts"),
                    withoutData("Founding", "inferredFrom partOf parts"),
                    withoutData("Hire", "inferredFrom disputes"),
                    withoutData("Investment", "inferredFrom partOf parts disputes occurred"),
                    withoutData("Launch", "inferredFrom partOf parts disputes"),
                    withoutData("Lawsuit", "inferredFrom partOf disputes occurred"),
                    withoutData("Meeting", "inferredFrom partOf parts disputes about"),
                    withoutData("OtherEvent", "inferredFrom partOf parts disputes"),
                    withoutData("Statement", "inferredFrom"),
                    withoutData("Trial", "inferredFrom parts"),
                    // The disputes are about dates and an announcement. Positions are free text, which is never
                    // disputed.
                    withoutData("Dispute", "role subject"))
            .flatMap(fields -> fields)
            .toList());

    /** Constants that no record of the five documents has. */
    static final Set<String> CONSTANTS_WITHOUT_SEED_DATA = Set.of(
            "DateCertainty.APPROXIMATE",
            "DateCertainty.UNCERTAIN",
            "DatePrecision.QUARTER",
            "DatePrecision.DECADE",
            "PlacementReason.UNKNOWN",
            "Rank.DEPRECATED",
            // Only mentions that are found in a body have these.
            "Resolution.AUTOMATIC",
            "Resolution.UNRESOLVED",
            "Stance.CONFIRMS",
            "Stance.DENIES",
            "Stance.SPECULATES",
            "Stance.CORRECTS");

    private static Stream<String> withoutData(String type, String fields) {
        return Stream.of(fields.split(" ")).map(field -> type + "." + field);
    }

    @BeforeAll
    void runEverything() {
        used = coordinates.during(() -> {
            OPERATIONS.forEach(operation -> api.executeFile(operation.name, operation.variables));
            lists().forEach(this::pagesEveryListForwardAndBackward);
        });
    }

    @ParameterizedTest
    @FieldSource("OPERATIONS")
    void returnsExpectedResponse(Operation operation) {
        api.executeFile(operation.name, operation.variables).hasDataOf(operation.response);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void pagesEveryListForwardAndBackward(Listing list) {
        var whole = list.whole(api);

        assertThat(whole).doesNotHaveDuplicates();
        assertThat(list.forward(api, 1 + whole.size() / 4)).isEqualTo(whole);
        if (list.isTwoWay()) {
            assertThat(list.backward(api, 1 + whole.size() / 4)).isEqualTo(whole);
        }
    }

    @Test
    void selectsEveryFieldWithSeedData() {
        assertThat(unused(ContractTests::fields)).isEqualTo(FIELDS_WITHOUT_SEED_DATA);
    }

    @Test
    void usesEveryArgument() {
        // An empty list has no cursor for `after`.
        assertThat(unused(ContractTests::arguments))
                .allMatch(argument -> FIELDS_WITHOUT_SEED_DATA.contains(argument.replaceFirst("\\(after\\)$", "")));
    }

    @Test
    void usesEveryInputField() {
        var inputs = types(GraphQLInputObjectType.class)
                .flatMap(input -> input.getFields().stream().map(field -> input.getName() + "." + field.getName()));

        assertThat(inputs.filter(field -> !used.contains(field))).isEmpty();
    }

    @Test
    void returnsOrUsesEveryConstantWithSeedData() {
        var constants = types(GraphQLEnumType.class)
                .flatMap(type -> type.getValues().stream().map(value -> type.getName() + "." + value.getName()));

        assertThat(constants.filter(constant -> !used.contains(constant)))
                .containsExactlyInAnyOrderElementsOf(CONSTANTS_WITHOUT_SEED_DATA);
    }

    private static Stream<String> fields(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream().map(field -> type.getName() + "." + field.getName());
    }

    private static Stream<String> arguments(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream().flatMap(field -> field.getArguments().stream()
                .map(argument -> "%s.%s(%s)".formatted(type.getName(), field.getName(), argument.getName())));
    }

    private Set<String> unused(Function<GraphQLObjectType, Stream<String>> coordinates) {
        return types(GraphQLObjectType.class)
                .filter(type -> !type.getName().equals("Acquisition"))
                .flatMap(coordinates)
                .filter(coordinate -> !used.contains(coordinate))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void comparesEveryResponseFile() {
        var files = Stream.of(Objects.requireNonNull(
                        Path.of("src/test/resources/graphql-test").toFile().list()))
                .filter(file -> file.endsWith(".json") && !OF_OTHER_TESTS.contains(file));

        assertThat(files)
                .containsExactlyInAnyOrderElementsOf(OPERATIONS.stream()
                        .map(operation -> operation.response + ".json")
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
