package khabar.plan.generator;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Fragments and variables that an operation defines but no longer uses, which GraphQL forbids. */
@SuppressWarnings("rawtypes") // as GraphQL Java's syntax trees are
public final class UnusedDefinitions {

    private final Map<String, FragmentDefinition> fragments = new LinkedHashMap<>();
    private final Set<String> usedFragments = new HashSet<>();
    private final Set<String> usedVariables = new HashSet<>();

    private UnusedDefinitions(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        document.getDefinitionsOfType(OperationDefinition.class).forEach(operation -> {
            use(operation.getSelectionSet());
            operation.getDirectives().forEach(this::use);
        });
    }

    public static GeneratedOperation removed(GeneratedOperation operation) {
        var used = new UnusedDefinitions(operation.document());
        var definitions = operation.document().getDefinitions().stream()
                .filter(used::isUsed)
                .<Definition>map(used::withUsedVariables)
                .toList();
        var variables = new LinkedHashMap<>(operation.variables());
        variables.keySet().retainAll(used.usedVariables);
        return new GeneratedOperation(
                Document.newDocument().definitions(definitions).build(), variables);
    }

    private void use(Node<?> node) {
        switch (node) {
            case VariableReference variable -> usedVariables.add(variable.getName());
            case FragmentSpread spread -> useFragment(spread.getName());
            default -> {}
        }
        node.getChildren().forEach(this::use);
    }

    private void useFragment(String name) {
        if (usedFragments.add(name) && fragments.containsKey(name)) {
            use(fragments.get(name));
        }
    }

    private boolean isUsed(Definition<?> definition) {
        return !(definition instanceof FragmentDefinition fragment) || usedFragments.contains(fragment.getName());
    }

    private Definition<?> withUsedVariables(Definition<?> definition) {
        return definition instanceof OperationDefinition operation
                ? operation.transform(it -> it.variableDefinitions(operation.getVariableDefinitions().stream()
                        .filter(variable -> usedVariables.contains(variable.getName()))
                        .toList()))
                : definition;
    }
}
