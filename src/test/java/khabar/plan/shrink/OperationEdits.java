package khabar.plan.shrink;

import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import khabar.plan.generator.GeneratedOperation;
import khabar.plan.generator.Literals;
import khabar.plan.generator.UnusedDefinitions;

/** Ways to make an operation smaller by one step, the largest first. */
@SuppressWarnings("rawtypes") // as GraphQL Java's syntax trees are
final class OperationEdits {

    private final GeneratedOperation operation;
    private final Map<String, FragmentDefinition> fragments = new LinkedHashMap<>();
    private final List<Supplier<GeneratedOperation>> edits = new ArrayList<>();

    private OperationEdits(GeneratedOperation operation) {
        this.operation = operation;
        operation
                .document()
                .getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    static List<Supplier<GeneratedOperation>> of(GeneratedOperation operation) {
        var all = new OperationEdits(operation);
        all.collect(operation.document());
        SmallerJson.of(operation.variables())
                .forEach(variables -> all.edits.add(() -> new GeneratedOperation(operation.document(), variables)));
        return all.edits;
    }

    private void collect(Node<?> node) {
        switch (node) {
            case OperationDefinition of -> replace(of, of.transform(it -> it.name(null)));
            case SelectionSet of -> collectSelections(of);
            case Field of -> collectField(of);
            case InlineFragment of ->
                without(of.getDirectives()).forEach(rest -> replace(of, of.transform(it -> it.directives(rest))));
            case FragmentSpread of ->
                without(of.getDirectives()).forEach(rest -> replace(of, of.transform(it -> it.directives(rest))));
            case ArrayValue of ->
                without(of.getValues()).forEach(rest -> replace(of, of.transform(it -> it.values(rest))));
            case ObjectValue of ->
                without(of.getObjectFields()).forEach(rest -> replace(of, of.transform(it -> it.objectFields(rest))));
            case VariableReference of -> collectVariable(of);
            case VariableDefinition of -> replace(of, of.transform(it -> it.defaultValue(null)));
            default -> {}
        }
        node.getChildren().forEach(this::collect);
    }

    private void collectSelections(SelectionSet of) {
        var all = of.getSelections();
        for (var size = all.size(); size > 1; size = (size + 1) / 2) {
            for (var start = 0; start < all.size(); start += size) {
                keep(of, all.subList(start, Math.min(all.size(), start + size)));
            }
        }
        without(all).forEach(rest -> keep(of, rest));
        for (var i = 0; i < all.size(); i++) {
            var unwrapped = new ArrayList<Selection>(all);
            unwrapped.remove(i);
            switch (all.get(i)) {
                case InlineFragment inner ->
                    unwrapped.addAll(i, inner.getSelectionSet().getSelections());
                case FragmentSpread spread ->
                    unwrapped.addAll(
                            i, fragments.get(spread.getName()).getSelectionSet().getSelections());
                default -> unwrapped.clear();
            }
            keep(of, unwrapped);
        }
    }

    private void keep(SelectionSet of, List<? extends Selection> selections) {
        if (!selections.isEmpty()) {
            replace(of, of.transform(it -> it.selections(new ArrayList<>(selections))));
        }
    }

    private void collectField(Field of) {
        if (of.getSelectionSet() != null) {
            keep(of.getSelectionSet(), List.of(new Field("__typename")));
        }
        without(of.getArguments()).forEach(rest -> replace(of, of.transform(it -> it.arguments(rest))));
        without(of.getDirectives()).forEach(rest -> replace(of, of.transform(it -> it.directives(rest))));
        if (of.getAlias() != null) {
            replace(of, of.transform(it -> it.alias(null)));
        }
    }

    /** Writes the variable's value into the operation. */
    private void collectVariable(VariableReference of) {
        var definition = operation.document().getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(each -> each.getVariableDefinitions().stream())
                .filter(each -> each.getName().equals(of.getName()))
                .findFirst();
        if (operation.variables().containsKey(of.getName())) {
            definition.ifPresent(variable ->
                    replace(of, Literals.literal(operation.variables().get(of.getName()))));
        } else {
            definition.map(VariableDefinition::getDefaultValue).ifPresent(value -> replace(of, value));
        }
    }

    /** The lists without one of their elements. */
    private static <T> List<List<T>> without(List<T> all) {
        var shorter = new ArrayList<List<T>>();
        for (var i = 0; i < all.size(); i++) {
            var rest = new ArrayList<>(all);
            rest.remove(i);
            shorter.add(rest);
        }
        return shorter;
    }

    private void replace(Node<?> node, Node<?> replacement) {
        edits.add(() -> UnusedDefinitions.removed(new GeneratedOperation(
                NodeReplacement.replaced(operation.document(), node, replacement), operation.variables())));
    }
}
