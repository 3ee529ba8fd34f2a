package khabar.vocabulary;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import khabar.table.Fields;
import khabar.table.TableType;
import khabar.text.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;

/** Declares vocabularies. Their values and descriptions are those of the schema's enums. */
@Configuration(proxyBeanMethods = false)
class Vocabularies {

    /** Vocabulary without an enum: units are texts in the schema. */
    private static final String UNIT = "Unit";

    private final ObjectProvider<GraphQlSource> schema;

    Vocabularies(ObjectProvider<GraphQlSource> schema) {
        this.schema = schema;
    }

    @Bean
    TableType vocabularyDeclaration() {
        return TableType.extension(
                List.of("Query"), Fields.none().computed("vocabulary", "", (cells, arguments) -> terms(arguments)));
    }

    private List<VocabularyTerm> terms(Map<String, Object> arguments) {
        var name = enumName(String.valueOf(arguments.get("name")));
        var requested = arguments.get("languages") instanceof List<?> languages ? languages : List.of();
        var found = Labels.firstLanguage(requested);
        var language = found == null ? Labels.DEFAULT_LANGUAGE : found;
        var isFallback = found == null && !requested.isEmpty();
        var descriptions = name.equals(UNIT) ? unitDescriptions() : descriptions(name);
        return descriptions.entrySet().stream()
                .map(value -> new VocabularyTerm(
                        value.getKey(),
                        TermLabel.of(Labels.of(name, value.getKey(), language), language, isFallback),
                        value.getValue()))
                .toList();
    }

    /** The enum of a vocabulary, for example {@code EventType} for EVENT_TYPE. */
    static String enumName(String vocabulary) {
        return Arrays.stream(vocabulary.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private Map<String, String> descriptions(String enumName) {
        var type = (GraphQLEnumType)
                Objects.requireNonNull(schema.getObject().schema().getType(enumName), enumName);
        return inOrder(
                type.getValues(), GraphQLEnumValueDefinition::getName, GraphQLEnumValueDefinition::getDescription);
    }

    private static Map<String, String> unitDescriptions() {
        return inOrder(
                Labels.values(UNIT),
                Function.identity(),
                unit -> Labels.of("UnitDescription", unit, Labels.DEFAULT_LANGUAGE));
    }

    private static <V> Map<String, String> inOrder(
            List<V> values, Function<V, String> name, Function<V, @Nullable String> description) {
        var all = new LinkedHashMap<String, String>();
        values.forEach(value -> all.put(name.apply(value), String.valueOf(description.apply(value))));
        return all;
    }
}
