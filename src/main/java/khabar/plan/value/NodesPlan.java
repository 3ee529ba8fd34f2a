package khabar.plan.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import khabar.graphql.GlobalId;
import khabar.plan.result.JsonOutput;
import khabar.plan.result.RequestValues;
import khabar.plan.result.RowRef;
import khabar.plan.statement.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * Nodes with given IDs, in the order of the IDs; null where there is no such node.
 *
 * @param isList whether the field is a list; otherwise there is one ID
 */
public record NodesPlan(List<NodeTable> tables, Function<RequestValues, List<GlobalId>> ids, boolean isList)
        implements ValuePlan {

    /** Nodes of one table. */
    public record NodeTable(CellRef rows, CellRef key, ObjectPlan object) {}

    private record FoundNode(ObjectPlan object, RowRef row) {}

    @Override
    public boolean write(RowRef at, JsonOutput output) {
        var nodes = nodes(at);
        if (!isList) {
            var node = nodes.getFirst();
            if (node != null) {
                node.object.write(node.row, output);
            }
            return node != null;
        }
        output.<FoundNode>list(nodes, node -> node.object.write(node.row, output));
        return true;
    }

    @Override
    public @Nullable Object value(RowRef at) {
        var objects = new ArrayList<@Nullable Object>();
        nodes(at).forEach(node -> objects.add(node == null ? null : node.object.object(node.row)));
        return isList ? objects : objects.getFirst();
    }

    private List<@Nullable FoundNode> nodes(RowRef at) {
        Map<GlobalId, FoundNode> found = new HashMap<>();
        for (var table : tables) {
            for (int index : at.tape().elements(table.rows.in(at))) {
                var row = at.at(index);
                var id = new GlobalId(table.object.typeName(row), String.valueOf(table.key.string(row)));
                found.put(id, new FoundNode(table.object, row));
            }
        }
        var nodes = new ArrayList<@Nullable FoundNode>();
        ids.apply(at.request()).forEach(id -> nodes.add(found.get(id)));
        return nodes;
    }
}
