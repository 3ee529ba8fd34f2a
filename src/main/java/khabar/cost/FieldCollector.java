package khabar.cost;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups selected fields by response key, as execution does, but for all possible types at once. */
final class FieldCollector {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final ArgumentValues arguments;

    FieldCollector(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, ArgumentValues arguments) {
        this.schema = schema;
        this.fragments = fragments;
        this.arguments = arguments;
    }

    /**
     * Returns the fields for each response key. Omits introspection fields, because GraphQL Java limits them
     * separately.
     */
    Collection<List<CollectedField>> collect(List<SelectionsOnType> selections) {
        var fields = new LinkedHashMap<String, List<CollectedField>>();
        var visitedFragments = new HashSet<String>();
        selections.forEach(each -> collect(each.selections, each.type, fields, visitedFragments));
        return fields.values();
    }

    private void collect(
            SelectionSet selections,
            GraphQLCompositeType type,
            Map<String, List<CollectedField>> fields,
            Set<String> visitedFragments) {
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> collectField(field, type, fields);
                case InlineFragment inline -> {
                    if (arguments.isIncluded(inline.getDirectives())) {
                        var innerType = type(inline.getTypeCondition(), type);
                        collect(inline.getSelectionSet(), innerType, fields, visitedFragments);
                    }
                }
                case FragmentSpread spread -> {
                    if (arguments.isIncluded(spread.getDirectives()) && visitedFragments.add(spread.getName())) {
                        var fragment = Objects.requireNonNull(fragments.get(spread.getName()));
                        var innerType = type(fragment.getTypeCondition(), type);
                        collect(fragment.getSelectionSet(), innerType, fields, visitedFragments);
                    }
                }
                default -> throw new IllegalStateException(selection.toString());
            }
        }
    }

    private void collectField(Field field, GraphQLCompositeType type, Map<String, List<CollectedField>> fields) {
        if (field.getName().startsWith("__") || !arguments.isIncluded(field.getDirectives())) {
            return;
        }
        var definition = ((GraphQLFieldsContainer) type).getFieldDefinition(field.getName());
        fields.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>(1))
                .add(new CollectedField(field, definition));
    }

    private GraphQLCompositeType type(@Nullable TypeName condition, GraphQLCompositeType enclosingType) {
        return condition == null
                ? enclosingType
                : (GraphQLCompositeType) Objects.requireNonNull(schema.getType(condition.getName()));
    }

    record SelectionsOnType(SelectionSet selections, GraphQLCompositeType type) {}

    /** Selected field with its schema definition. */
    record CollectedField(Field field, GraphQLFieldDefinition definition) {

        /** Empty for a scalar or an enum. */
        Optional<SelectionsOnType> selections() {
            return Optional.ofNullable(field.getSelectionSet())
                    .map(selections -> new SelectionsOnType(
                            selections, (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType())));
        }

        boolean hasArgument(String name) {
            return definition.getArgument(name) != null;
        }
    }
}
