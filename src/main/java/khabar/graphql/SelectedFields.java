package khabar.graphql;

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
 * The subfields that the operation selects on a field. Assumes that all conditions hold ({@code @skip}, {@code
 * @include}, types). At worst, slightly more is fetched than needed. GraphQL Java's own selection set would first
 * normalize the whole operation.
 */
public final class SelectedFields {

    private final List<Field> fields;
    private final Map<String, FragmentDefinition> fragments;

    private SelectedFields(Stream<SelectionSet> selections, Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
        this.fields = selections.flatMap(this::fields).toList();
    }

    public static SelectedFields of(DataFetchingEnvironment environment) {
        return new SelectedFields(
                selections(environment.getMergedField().getFields().stream()), environment.getFragmentsByName());
    }

    /** Returns the fields selected below the fields with these names. */
    public SelectedFields below(String... names) {
        return new SelectedFields(
                selections(fields.stream().filter(field -> List.of(names).contains(field.getName()))), fragments);
    }

    public boolean containsAny(String... names) {
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
