package khabar.cost;

import graphql.execution.ExecutionContext;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import khabar.cost.Cost.Excess;
import khabar.graphql.Limits;
import khabar.table.Page;
import org.jspecify.annotations.Nullable;

/**
 * One walk over an operation that adds up what it asks for. Fields with equal keys are one field, as they are when it runs; of fields that only
 * some types have, all are counted, and of lists of different sizes under one key the longest.
 */
final class CostCounter {

    private static final String COST = "operationCost";

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final ArgumentValues values;
    private final Limits limits;

    private long nodes;
    private int deepest;
    private boolean onlyCost;
    private @Nullable Excess excess;

    CostCounter(ExecutionContext operation, Limits limits) {
        this.schema = operation.getGraphQLSchema();
        this.fragments = operation.getFragmentsByName();
        this.values = new ArgumentValues(operation.getCoercedVariables().toMap());
        this.limits = limits;
        var root = operation.getOperationDefinition().getSelectionSet();
        walk(List.of(new Part(root, schema.getQueryType())), 1, 1);
    }

    Cost cost() {
        if (deepest > limits.depth()) {
            exceeded(
                    deepest,
                    limits.depth(),
                    "The operation is %d fields deep, at most %d are allowed; ask for the innermost in a request of its own, by ID.");
        }
        if (nodes > limits.nodes()) {
            exceeded(
                    nodes,
                    limits.nodes(),
                    "The operation asks for up to %d nodes, at most %d are allowed; ask for shorter lists with `first`, or for fewer lists within lists.");
        }
        return new Cost((int) nodes, deepest, excess, onlyCost);
    }

    private void walk(List<Part> parts, long parents, int depth) {
        var fields = new LinkedHashMap<String, List<Place>>();
        var spread = new HashSet<String>();
        parts.forEach(part -> collect(part.selections, part.type, fields, spread));
        if (fields.size() > limits.aliases()) {
            countAliases(fields);
        }
        for (var places : fields.values()) {
            walkField(places, parents, depth);
        }
    }

    private void walkField(List<Place> places, long parents, int depth) {
        deepest = Math.max(deepest, depth);
        long size = 0;
        var parts = new ArrayList<Part>(places.size());
        for (var place : places) {
            size = Math.max(size, size(place));
            if (place.field.getSelectionSet() != null) {
                var type = (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(place.definition.getType());
                parts.add(new Part(place.field.getSelectionSet(), type));
            }
        }
        var all = saturated(parents * size);
        if (isList(places.getFirst())) {
            nodes = saturated(nodes + all);
        }
        if (!parts.isEmpty()) {
            walk(parts, all, depth + 1);
        }
    }

    private void collect(
            SelectionSet selections, GraphQLCompositeType type, Map<String, List<Place>> fields, Set<String> spread) {
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> collectField(field, type, fields);
                case InlineFragment inline -> {
                    if (values.include(inline.getDirectives())) {
                        collect(inline.getSelectionSet(), type(inline.getTypeCondition(), type), fields, spread);
                    }
                }
                case FragmentSpread named -> {
                    if (values.include(named.getDirectives()) && spread.add(named.getName())) {
                        var fragment = Objects.requireNonNull(fragments.get(named.getName()));
                        collect(fragment.getSelectionSet(), type(fragment.getTypeCondition(), type), fields, spread);
                    }
                }
                default -> throw new IllegalStateException(selection.toString());
            }
        }
    }

    /** Introspection has limits of its own. */
    private void collectField(Field field, GraphQLCompositeType type, Map<String, List<Place>> fields) {
        if (field.getName().startsWith("__") || !values.include(field.getDirectives())) {
            return;
        }
        var definition = ((GraphQLFieldsContainer) type).getFieldDefinition(field.getName());
        if (type == schema.getQueryType() && field.getName().equals(COST)) {
            onlyCost |= Boolean.TRUE.equals(values.of(field, "dryRun"));
        }
        fields.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>(1)).add(new Place(field, definition));
    }

    private GraphQLCompositeType type(@Nullable TypeName condition, GraphQLCompositeType otherwise) {
        return condition == null
                ? otherwise
                : (GraphQLCompositeType) Objects.requireNonNull(schema.getType(condition.getName()));
    }

    private void countAliases(Map<String, List<Place>> fields) {
        var counts = new HashMap<String, Integer>();
        fields.values().forEach(places -> counts.merge(places.getFirst().field.getName(), 1, Integer::sum));
        counts.forEach((name, count) -> {
            if (count > limits.aliases()) {
                exceeded(
                        count,
                        limits.aliases(),
                        "`" + name
                                + "` is asked for %d times in one place, at most %d are allowed; send several requests, or ask for a list.");
            }
        });
    }

    private static boolean isList(Place place) {
        return place.definition.getArgument("first") != null || place.definition.getArgument("ids") != null;
    }

    /** How many nodes a field lists at the most; values that the field itself refuses count as nothing. */
    private long size(Place place) {
        if (place.definition.getArgument("first") != null) {
            var argument = values.of(place.field, "last") == null ? "first" : "last";
            var size = ArgumentValues.integer(values.of(place.field, argument), Page.DEFAULT_SIZE);
            if (size > limits.pageSize()) {
                exceeded(
                        size,
                        limits.pageSize(),
                        "`" + argument + "` is %d, at most %d are allowed; go on with `pageInfo`'s cursor for more.");
            }
            return size;
        }
        if (place.definition.getArgument("ids") != null) {
            var size = values.of(place.field, "ids") instanceof List<?> ids ? ids.size() : 1;
            if (size > limits.batchSize()) {
                exceeded(size, limits.batchSize(), "%d `ids`, at most %d are allowed; send several requests.");
            }
            return size;
        }
        return 1;
    }

    private void exceeded(long requested, long allowed, String message) {
        if (excess == null) {
            excess = Excess.of(requested, allowed, message);
        }
    }

    private static long saturated(long number) {
        return Math.min(number, Integer.MAX_VALUE);
    }

    /** Selections on a type. */
    private record Part(SelectionSet selections, GraphQLCompositeType type) {}

    /** Field as it is asked for, and as the schema has it. */
    private record Place(Field field, GraphQLFieldDefinition definition) {}
}
