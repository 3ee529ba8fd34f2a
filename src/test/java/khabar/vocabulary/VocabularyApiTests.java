package khabar.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import khabar.claim.Unit;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.StatementLog;
import khabar.text.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

@ApiTest
class VocabularyApiTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    GraphQlSource source;

    @Autowired
    StatementLog log;

    @Test
    void labelsEachValueInEachLanguage() {
        for (var vocabulary : enumType("Vocabulary").getValues()) {
            var name = Vocabularies.enumName(vocabulary.getName());
            var values = name.equals("Unit")
                    ? Stream.of(Unit.values()).map(Enum::name).toList()
                    : enumType(name).getValues().stream()
                            .map(GraphQLEnumValueDefinition::getName)
                            .toList();
            assertThat(Labels.values(name)).as(name).containsExactlyInAnyOrderElementsOf(values);
            for (var language : Labels.languages()) {
                assertThat(values).as("%s in %s", name, language).allSatisfy(value -> assertThat(
                                Labels.of(name, value, language))
                        .isNotBlank());
            }
        }
    }

    /** The values of other enums are arguments, such as orders, or say how a text is written. */
    @Test
    void hasAVocabularyForEachEnumThatResponsesContain() {
        var vocabularies = enumType("Vocabulary").getValues().stream()
                .map(value -> Vocabularies.enumName(value.getName()))
                .toList();
        var others = source.schema().getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLEnumType && !type.getName().startsWith("__"))
                .map(type -> type.getName())
                .filter(name -> !vocabularies.contains(name))
                .toList();

        assertThat(others)
                .allMatch(name -> name.endsWith("OrderField")
                        || name.endsWith("Dimension")
                        || name.endsWith("Measure")
                        || List.of("SortDirection", "TextDirection", "NameMatching", "SoundComparison", "Vocabulary")
                                .contains(name));
    }

    private GraphQLEnumType enumType(String name) {
        return (GraphQLEnumType) Objects.requireNonNull(source.schema().getType(name), name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "languages: [\"fa\"]           | جدایی fa Arab RTL false",
                "languages: [\"xx\", \"hi-IN\"] | विदाई hi Deva LTR false",
                "languages: [\"de\"]           | Departure en Latn LTR true",
                "languages: []                 | Departure en Latn LTR false",
                "languages: null               | Departure en Latn LTR false",
            })
    void labelsInTheFirstLanguageThatHasLabels(String languages, String expected) {
        var statements = log.during(() -> {
            Map<String, ?> label = api.execute(
                            "{ vocabulary(name: EVENT_TYPE, %s) { label { value language script direction isFallback } } }"
                                    .formatted(languages))
                    .<List<Map<String, ?>>>at("vocabulary[*].label")
                    .getFirst();
            assertThat("%s %s %s %s %s"
                            .formatted(
                                    label.get("value"),
                                    label.get("language"),
                                    label.get("script"),
                                    label.get("direction"),
                                    label.get("isFallback")))
                    .isEqualTo(expected);
        });

        assertThat(statements).isEmpty();
    }
}
