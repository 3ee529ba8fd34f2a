package khabar.graphql;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fields selected directly below a field. Conditions ({@code @skip}, {@code @include}, types) are taken as met, so that no more than a
 * little work is done in vain; the selection set of GraphQL Java would normalize the whole operation first.
 */
record Selected(Set<String> names) {

    static Selected of(DataFetchingEnvironment environment) {
        var names = environment.getMergedField().getFields().stream()
                .flatMap(field -> names(field.getSelectionSet(), environment.getFragmentsByName()))
                .collect(Collectors.toSet());
        return new Selected(names);
    }

    boolean anyOf(String... fields) {
        return Stream.of(fields).anyMatch(names::contains);
    }

    private static Stream<String> names(@Nullable SelectionSet selections, Map<String, FragmentDefinition> fragments) {
        if (selections == null) {
            return Stream.empty();
        }
        return selections.getSelections().stream().flatMap(selection -> switch ((Object) selection) {
            case Field field -> Stream.of(field.getName());
            case InlineFragment inline -> names(inline.getSelectionSet(), fragments);
            case FragmentSpread spread ->
                names(Objects.requireNonNull(fragments.get(spread.getName())).getSelectionSet(), fragments);
            default -> Stream.empty();
        });
    }
}
