package khabar.plan.shrink;

import graphql.language.Node;
import graphql.language.NodeChildrenContainer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Copies of a tree with one node replaced. */
@SuppressWarnings("rawtypes") // as GraphQL Java's syntax trees are
final class NodeReplacement {

    private NodeReplacement() {}

    /** Returns the tree with another node in the place of this very node. */
    @SuppressWarnings("unchecked")
    static <T extends Node<T>> T replaced(T tree, Node<?> node, Node<?> replacement) {
        if (tree == (Object) node) {
            return (T) replacement;
        }
        var children = new LinkedHashMap<String, List<Node>>();
        var changed = false;
        for (var named : tree.getNamedChildren().getChildren().entrySet()) {
            var copies = named.getValue().stream()
                    .map(child -> replaced(child, node, replacement))
                    .collect(Collectors.toList());
            changed |= !same(copies, named.getValue());
            children.put(named.getKey(), copies);
        }
        return changed
                ? tree.withNewChildren(
                        NodeChildrenContainer.newNodeChildrenContainer(children).build())
                : tree;
    }

    private static boolean same(List<Node> copies, List<Node> originals) {
        for (var i = 0; i < copies.size(); i++) {
            if (copies.get(i) != originals.get(i)) {
                return false;
            }
        }
        return true;
    }
}
