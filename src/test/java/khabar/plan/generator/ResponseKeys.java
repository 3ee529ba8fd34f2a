package khabar.plan.generator;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The response keys of selections that are merged, so that a generator selects only fields that can merge. Stricter than the specification, which
 * allows more below fields of different object types.
 */
final class ResponseKeys {

    /** A field under a response key. */
    record Selected(
            GraphQLNamedOutputType parent, GraphQLFieldDefinition field, List<Argument> arguments, int pageSize) {

        boolean canMergeWith(Selected other) {
            if (!shape(field.getType()).equals(shape(other.field.getType()))) {
                return false;
            }
            return isExclusive(other) || field.getName().equals(other.field.getName()) && text().equals(other.text());
        }

        /** No object has both types. */
        private boolean isExclusive(Selected other) {
            return parent instanceof GraphQLObjectType
                    && other.parent instanceof GraphQLObjectType
                    && !parent.getName().equals(other.parent.getName());
        }

        private String text() {
            return arguments.stream().map(AstPrinter::printAstCompact).sorted().collect(Collectors.joining(","));
        }

        /** The type with the names of leaf types only. */
        private static String shape(GraphQLType type) {
            var text = GraphQLTypeUtil.simplePrint(type);
            var named = GraphQLTypeUtil.unwrapAll(type);
            return GraphQLTypeUtil.isLeaf(named) ? text : text.replace(named.getName(), "{}");
        }
    }

    private final Map<String, List<Selected>> selected = new LinkedHashMap<>();
    private final Map<String, ResponseKeys> children = new LinkedHashMap<>();

    /** Fields of this very type, by response key. */
    List<Map.Entry<String, Selected>> selectedOn(GraphQLNamedOutputType parent) {
        return selected.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().getFirst()))
                .filter(entry -> entry.getValue().parent().getName().equals(parent.getName()))
                .toList();
    }

    boolean allows(String key, Selected field) {
        return selected.getOrDefault(key, List.of()).stream().allMatch(field::canMergeWith);
    }

    /** Adds a field and returns the keys of its own selections. */
    ResponseKeys add(String key, Selected field) {
        selected.computeIfAbsent(key, absent -> new ArrayList<>()).add(field);
        return below(key);
    }

    private ResponseKeys below(String key) {
        return children.computeIfAbsent(key, absent -> new ResponseKeys());
    }

    boolean allows(ResponseKeys others) {
        return others.selected.entrySet().stream()
                        .allMatch(other -> other.getValue().stream().allMatch(field -> allows(other.getKey(), field)))
                && others.children.entrySet().stream()
                        .allMatch(other -> below(other.getKey()).allows(other.getValue()));
    }

    void addAll(ResponseKeys others) {
        others.selected.forEach((key, fields) -> fields.forEach(field -> add(key, field)));
        others.children.forEach((key, child) -> below(key).addAll(child));
    }
}
