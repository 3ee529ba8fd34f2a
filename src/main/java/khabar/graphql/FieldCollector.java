package khabar.graphql;

import static java.util.Objects.requireNonNull;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Collects selected fields, with those of fragments.
 *
 * @param onRead gets the name of each variable whose value decides what is selected
 * @see <a href="https://spec.graphql.org/draft/#CollectFields()">CollectFields in the specification</a>
 */
public record FieldCollector(
        GraphQLSchema schema,
        Map<String, FragmentDefinition> fragments,
        Map<String, Object> variables,
        Consumer<String> onRead) {

    /** Selection set on a type. */
    public record Selections(SelectionSet set, GraphQLCompositeType type) {}

    /** Returns the selected fields of an object type for each response key, in the order of the response. */
    public Map<String, List<Field>> collect(GraphQLObjectType type, List<SelectionSet> sets) {
        var fields = new LinkedHashMap<String, List<Field>>();
        var walk = new Walk(
                type, (field, parent) -> fields.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>(1))
                        .add(field));
        sets.forEach(set -> walk.visit(set, type));
        return fields;
    }

    /** Visits the selected fields of all possible object types, each with the type that has the field. */
    public void visit(List<Selections> selections, BiConsumer<Field, GraphQLCompositeType> onField) {
        var walk = new Walk(null, onField);
        selections.forEach(each -> walk.visit(each.set, each.type));
    }

    private boolean isIncluded(DirectivesContainer<?> selection) {
        return selection.getDirectives().stream().allMatch(directive -> switch (directive.getName()) {
            case "skip" -> !isTrue(directive);
            case "include" -> isTrue(directive);
            default -> true;
        });
    }

    private boolean isTrue(Directive directive) {
        return switch ((Object) requireNonNull(directive.getArgument("if")).getValue()) {
            case VariableReference variable -> {
                onRead.accept(variable.getName());
                yield Boolean.TRUE.equals(variables.get(variable.getName()));
            }
            case BooleanValue literal -> literal.isValue();
            default -> false;
        };
    }

    /** Visits the fields of one object type, or of all if it is null. Visits each named fragment once. */
    private final class Walk {

        private final @Nullable GraphQLObjectType objectType;
        private final Set<String> visitedFragments = new HashSet<>();
        private final BiConsumer<Field, GraphQLCompositeType> onField;

        private Walk(@Nullable GraphQLObjectType objectType, BiConsumer<Field, GraphQLCompositeType> onField) {
            this.objectType = objectType;
            this.onField = onField;
        }

        private void visit(SelectionSet set, GraphQLCompositeType type) {
            for (Selection<?> selection : set.getSelections()) {
                if (isIncluded((DirectivesContainer<?>) selection)) {
                    switch ((Object) selection) {
                        case Field field -> onField.accept(field, type);
                        case InlineFragment inline -> visit(inline.getSelectionSet(), inline.getTypeCondition(), type);
                        case FragmentSpread spread -> {
                            if (visitedFragments.add(spread.getName())) {
                                var fragment = requireNonNull(fragments.get(spread.getName()));
                                visit(fragment.getSelectionSet(), fragment.getTypeCondition(), type);
                            }
                        }
                        default -> throw new IllegalStateException(selection.toString());
                    }
                }
            }
        }

        private void visit(SelectionSet set, @Nullable TypeName condition, GraphQLCompositeType enclosing) {
            var type = condition == null
                    ? enclosing
                    : (GraphQLCompositeType) requireNonNull(schema.getType(condition.getName()));
            if (objectType == null || isPossible(objectType, type)) {
                visit(set, type);
            }
        }

        private static boolean isPossible(GraphQLObjectType object, GraphQLCompositeType type) {
            return switch (type) {
                case GraphQLInterfaceType shared ->
                    object.getInterfaces().stream()
                            .anyMatch(each -> each.getName().equals(shared.getName()));
                case GraphQLUnionType union -> union.getTypes().contains(object);
                default -> type.getName().equals(object.getName());
            };
        }
    }
}
