package khabar.cost;

import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import graphql.execution.CoercedVariables;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import khabar.graphql.FieldCollector;
import khabar.graphql.FieldCollector.Selections;
import khabar.graphql.Limits;
import khabar.table.Page;
import org.jspecify.annotations.Nullable;

/**
 * Computes an operation's cost in one walk. Fields with equal response keys count once, as in execution. The fields of
 * all possible object types count, although an object has only one type. If lists with equal keys have different sizes,
 * the longest counts.
 */
final class CostCounter {

    private final ArgumentValues values;
    private final FieldCollector collector;
    private final Limits limits;
    private final @Nullable GraphQLFieldDefinition operationCost;
    private final Set<String> variables = new LinkedHashSet<>();

    private long nodes;
    private int maxDepth;
    private boolean dryRun;
    private @Nullable LimitExceeded exceeded;

    private CostCounter(
            GraphQLSchema schema,
            Map<String, FragmentDefinition> fragments,
            CoercedVariables variables,
            Limits limits) {
        this.values = new ArgumentValues(variables.toMap(), this.variables::add);
        this.collector = new FieldCollector(schema, fragments, variables.toMap(), this.variables::add);
        this.limits = limits;
        this.operationCost = schema.getQueryType().getFieldDefinition("operationCost");
    }

    static Cost cost(
            GraphQLSchema schema,
            OperationDefinition operation,
            Map<String, FragmentDefinition> fragments,
            CoercedVariables variables,
            Limits limits) {
        var counter = new CostCounter(schema, fragments, variables, limits);
        counter.walk(List.of(new Selections(operation.getSelectionSet(), schema.getQueryType())), 1, 1);
        return counter.cost();
    }

    private Cost cost() {
        if (maxDepth > limits.depth()) {
            report(LimitExceeded.depth(maxDepth, limits));
        }
        if (nodes > limits.nodes()) {
            report(LimitExceeded.nodes(nodes, limits));
        }
        return new Cost((int) nodes, maxDepth, exceeded, dryRun, Collections.unmodifiableSet(variables));
    }

    private void walk(List<Selections> selections, long parents, int depth) {
        var fields = fields(selections);
        if (fields.size() > limits.aliases()) {
            countAliases(fields);
        }
        for (var occurrences : fields) {
            walkField(occurrences, parents, depth);
        }
    }

    /** Omits introspection fields, because GraphQL Java limits them separately. */
    private Collection<List<SelectedField>> fields(List<Selections> selections) {
        var fields = new LinkedHashMap<String, List<SelectedField>>();
        collector.visit(selections, (field, type) -> {
            if (!field.getName().startsWith("__")) {
                var definition = ((GraphQLFieldsContainer) type).getFieldDefinition(field.getName());
                fields.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>(1))
                        .add(new SelectedField(field, definition));
            }
        });
        return fields.values();
    }

    private record SelectedField(Field field, GraphQLFieldDefinition definition) {

        /** Empty for a scalar or an enum. */
        Optional<Selections> selections() {
            return Optional.ofNullable(field.getSelectionSet())
                    .map(set -> new Selections(set, (GraphQLCompositeType) unwrapAll(definition.getType())));
        }

        /** Whether the field is a paged list or a look-up. */
        boolean hasNodes() {
            return Stream.of("first", "ids", "by", "id").anyMatch(this::hasArgument);
        }

        boolean hasArgument(String name) {
            return definition.getArgument(name) != null;
        }
    }

    /** Walks all occurrences of one response key. */
    private void walkField(List<SelectedField> occurrences, long parents, int depth) {
        maxDepth = Math.max(maxDepth, depth);
        long size = 0;
        for (var occurrence : occurrences) {
            size = Math.max(size, size(occurrence));
            if (occurrence.definition() == operationCost) {
                dryRun |= Boolean.TRUE.equals(values.of(occurrence.field(), "dryRun"));
            }
        }
        var total = saturated(parents * size);
        if (occurrences.getFirst().hasNodes()) {
            nodes = saturated(nodes + total);
        }
        var selections = occurrences.stream()
                .flatMap(occurrence -> occurrence.selections().stream())
                .toList();
        if (!selections.isEmpty()) {
            walk(selections, total, depth + 1);
        }
    }

    private void countAliases(Collection<List<SelectedField>> fields) {
        var counts = new HashMap<String, Integer>();
        fields.forEach(
                occurrences -> counts.merge(occurrences.getFirst().field().getName(), 1, Integer::sum));
        counts.forEach((name, count) -> {
            if (count > limits.aliases()) {
                report(LimitExceeded.aliases(name, count, limits));
            }
        });
    }

    /** Returns the maximum number of nodes in a list, or 1 for a field without a size argument. */
    private long size(SelectedField field) {
        if (field.hasArgument("first")) {
            var argument = values.of(field.field(), "last") == null ? "first" : "last";
            var size = ArgumentValues.size(values.of(field.field(), argument), Page.DEFAULT_SIZE);
            if (size > limits.pageSize()) {
                report(LimitExceeded.pageSize(argument, size, limits));
            }
            return size;
        }
        if (field.hasArgument("ids")) {
            var size = values.length(field.field(), "ids");
            if (size > limits.batchSize()) {
                report(LimitExceeded.batchSize(size, limits));
            }
            return size;
        }
        return 1;
    }

    private void report(LimitExceeded limit) {
        if (exceeded == null) {
            exceeded = limit;
        }
    }

    private static long saturated(long number) {
        return Math.min(number, Integer.MAX_VALUE);
    }
}
