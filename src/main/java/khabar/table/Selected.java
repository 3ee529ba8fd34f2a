package khabar.table;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Fields selected below a field. Conditions ({@code @skip}, {@code @include}, types) are taken as met, so that no more than a
 * little work is done in vain; the selection set of GraphQL Java would normalize the whole operation first.
 */
public final class Selected {

    private final List<Field> fields;
    private final Map<String, FragmentDefinition> fragments;

    private Selected(Stream<SelectionSet> selections, Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
        this.fields = selections.flatMap(this::fields).toList();
    }

    public static Selected of(DataFetchingEnvironment environment) {
        return new Selected(
                selections(environment.getMergedField().getFields().stream()), environment.getFragmentsByName());
    }

    /** What is selected below these fields. */
    public Selected below(String... names) {
        return new Selected(
                selections(fields.stream().filter(field -> List.of(names).contains(field.getName()))), fragments);
    }

    public boolean anyOf(String... names) {
        return fields.stream().anyMatch(field -> List.of(names).contains(field.getName()));
    }

    private static Stream<SelectionSet> selections(Stream<Field> fields) {
        return fields.map(Field::getSelectionSet).filter(Objects::nonNull);
    }

    private Stream<Field> fields(SelectionSet selections) {
        return selections.getSelections().stream().flatMap(selection -> switch ((Object) selection) {
            case Field field -> Stream.of(field);
            case InlineFragment inline -> fields(inline.getSelectionSet());
            case FragmentSpread spread ->
                fields(Objects.requireNonNull(fragments.get(spread.getName())).getSelectionSet());
            default -> Stream.empty();
        });
    }
}
