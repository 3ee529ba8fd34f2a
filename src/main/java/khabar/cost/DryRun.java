package khabar.cost;

import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reduces an operation to its {@code operationCost} fields. */
final class DryRun {

    private DryRun() {}

    static ExecutionContext of(ExecutionContext operation) {
        var definition = operation.getOperationDefinition();
        var costs = new SelectionSet(costs(definition.getSelectionSet(), operation.getFragmentsByName()));
        return operation.transform(
                context -> context.operationDefinition(definition.transform(reduced -> reduced.selectionSet(costs))));
    }

    /** Inlines fragments and keeps their directives. */
    private static List<Selection<?>> costs(SelectionSet selections, Map<String, FragmentDefinition> fragments) {
        return selections.getSelections().stream()
                .<Selection<?>>flatMap(selection -> switch (selection) {
                    case Field field -> field.getName().equals("operationCost") ? Stream.of(field) : Stream.empty();
                    case InlineFragment inline ->
                        Stream.of(inline.transform(reduced ->
                                reduced.selectionSet(new SelectionSet(costs(inline.getSelectionSet(), fragments)))));
                    case FragmentSpread spread -> Stream.of(inlined(spread, fragments));
                    default -> Stream.empty();
                })
                .toList();
    }

    private static InlineFragment inlined(FragmentSpread spread, Map<String, FragmentDefinition> fragments) {
        var fragment = Objects.requireNonNull(fragments.get(spread.getName()));
        return InlineFragment.newInlineFragment()
                .typeCondition(fragment.getTypeCondition())
                .directives(spread.getDirectives())
                .selectionSet(new SelectionSet(costs(fragment.getSelectionSet(), fragments)))
                .build();
    }
}
