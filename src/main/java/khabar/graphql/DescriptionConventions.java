package khabar.graphql;

import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Finds descriptions for recurring types, fields and arguments by name. {@code conventions.graphqls} explains the
 * rules.
 */
record DescriptionConventions(List<ObjectTypeDefinition> patterns) {

    private static final String ANYTHING = "Anything";

    static DescriptionConventions read() {
        try {
            var file = new ClassPathResource("khabar/graphql/conventions.graphqls");
            var patterns = new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8));
            return new DescriptionConventions(patterns.getTypes(ObjectTypeDefinition.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    Description ofType(String type) {
        return patterns.stream()
                .filter(pattern -> type.endsWith(pattern.getName()))
                .map(ObjectTypeDefinition::getDescription)
                .findFirst()
                .orElse(null);
    }

    Stream<FieldDefinition> fields(String type, String field) {
        return Stream.concat(patterns(type::endsWith), patterns(ANYTHING::equals))
                .filter(candidate -> candidate.getName().equals(field));
    }

    Stream<InputValueDefinition> arguments(String argument) {
        return patterns(ANYTHING::equals)
                .flatMap(field -> field.getInputValueDefinitions().stream())
                .filter(candidate -> candidate.getName().equals(argument));
    }

    private Stream<FieldDefinition> patterns(Predicate<String> name) {
        return patterns.stream()
                .filter(pattern -> name.test(pattern.getName()))
                .flatMap(pattern -> pattern.getFieldDefinitions().stream());
    }
}
