package khabar.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds nodes by global ID. */
@Controller
class NodeController {

    private final Map<String, NodeSource> sources = new HashMap<>();

    NodeController(List<NodeSource> sources) {
        sources.forEach(source -> source.types().forEach(type -> this.sources.put(type, source)));
    }

    @QueryMapping
    @Nullable
    Node node(@Argument String id) {
        return nodes(List.of(id)).getFirst();
    }

    @QueryMapping
    List<@Nullable Node> nodes(@Argument List<String> ids) {
        var globalIds = ids.stream().map(GlobalId::of).toList();
        var nodesById = new HashMap<GlobalId, Node>();
        globalIds.stream()
                .filter(id -> sources.containsKey(id.type()))
                .collect(Collectors.groupingBy(
                        id -> sources.get(id.type()), Collectors.mapping(GlobalId::key, Collectors.toSet())))
                .forEach((source, keys) -> source.nodes(keys)
                        .forEach(node -> nodesById.put(new GlobalId(node.typeName(), node.key()), node)));
        var nodes = new ArrayList<@Nullable Node>();
        globalIds.forEach(id -> nodes.add(nodesById.get(id)));
        return nodes;
    }
}
