package khabar.plan;

import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableReference;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups the fields that are selected on an object type by response key.
 *
 * @see <a href="https://spec.graphql.org/draft/#CollectFields()">CollectFields in the specification</a>
 */
record FieldCollection(
        GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables, Shape shape) {

    /** Returns the fields for each response key, in the order of the response. */
    Map<String, List<Field>> collect(GraphQLObjectType type, Collection<Field> parents) {
        var fields = new LinkedHashMap<String, List<Field>>();
        var visited = new HashSet<String>();
        parents.forEach(parent -> collect(type, parent.getSelectionSet(), fields, visited));
        return fields;
    }

    Map<String, List<Field>> collect(GraphQLObjectType type, SelectionSet selections) {
        var fields = new LinkedHashMap<String, List<Field>>();
        collect(type, selections, fields, new HashSet<>());
        return fields;
    }

    private void collect(
            GraphQLObjectType type,
            @Nullable SelectionSet selections,
            Map<String, List<Field>> fields,
            Set<String> visited) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            switch ((Object) selection) {
                case Field field -> {
                    if (isIncluded(field.getDirectives())) {
                        fields.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>(1))
                                .add(field);
                    }
                }
                case InlineFragment inline -> {
                    if (isIncluded(inline.getDirectives()) && applies(inline.getTypeCondition(), type)) {
                        collect(type, inline.getSelectionSet(), fields, visited);
                    }
                }
                case FragmentSpread spread -> {
                    if (isIncluded(spread.getDirectives()) && visited.add(spread.getName())) {
                        var fragment = Objects.requireNonNull(fragments.get(spread.getName()));
                        if (applies(fragment.getTypeCondition(), type)) {
                            collect(type, fragment.getSelectionSet(), fields, visited);
                        }
                    }
                }
                default -> throw new IllegalStateException(selection.toString());
            }
        }
    }

    private boolean applies(@Nullable TypeName condition, GraphQLObjectType type) {
        return condition == null
                || switch (schema.getType(condition.getName())) {
                    case GraphQLInterfaceType shared ->
                        type.getInterfaces().stream()
                                .anyMatch(each -> each.getName().equals(shared.getName()));
                    case GraphQLUnionType union -> union.getTypes().contains(type);
                    case null -> false;
                    default -> condition.getName().equals(type.getName());
                };
    }

    private boolean isIncluded(List<Directive> directives) {
        for (var directive : directives) {
            var isSkip = directive.getName().equals("skip");
            if (isSkip || directive.getName().equals("include")) {
                if (isTrue(directive) == isSkip) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isTrue(Directive directive) {
        return switch ((Object)
                Objects.requireNonNull(directive.getArgument("if")).getValue()) {
            case VariableReference variable -> {
                shape.addValue(variable.getName());
                yield Boolean.TRUE.equals(variables.get(variable.getName()));
            }
            case BooleanValue literal -> literal.isValue();
            default -> false;
        };
    }
}
