package khabar.seed.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import khabar.seed.index.RecordLink;
import khabar.seed.source.Position;
import org.jspecify.annotations.Nullable;

/** Links between records, each from a key to another. */
class LinkGraph {

    /**
     * @param from the key at which the link starts
     * @param position where the seed has the link; null if only the database has it
     */
    record Edge(
            String from,
            String to,
            RecordLink link,
            @Nullable Position position) {}

    private record Step(String key, Iterator<Edge> edges) {}

    private final Map<String, List<Edge>> edges = new LinkedHashMap<>();

    void add(Edge edge) {
        edges.computeIfAbsent(edge.from(), from -> new ArrayList<>(1)).add(edge);
    }

    /** Passes on cycles, each as its links in order. Each cycle has a link that belongs to no other. */
    void findCycles(Consumer<List<Edge>> consumer) {
        var visited = new HashSet<String>();
        List.copyOf(edges.keySet()).forEach(start -> {
            if (visited.add(start)) {
                follow(start, visited, consumer);
            }
        });
    }

    /** Searches in depth, without recursion, because a chain can have a million links. */
    private void follow(String start, Set<String> visited, Consumer<List<Edge>> consumer) {
        var path = new ArrayDeque<Edge>();
        var keysOnPath = new HashSet<String>();
        var steps = new ArrayDeque<Step>();
        push(start, steps, keysOnPath);
        while (!steps.isEmpty()) {
            var step = steps.getLast();
            if (!step.edges().hasNext()) {
                steps.removeLast();
                path.pollLast();
                keysOnPath.remove(step.key());
                continue;
            }
            var edge = step.edges().next();
            if (keysOnPath.contains(edge.to())) {
                consumer.accept(cycle(path, edge));
            } else if (visited.add(edge.to())) {
                path.addLast(edge);
                push(edge.to(), steps, keysOnPath);
            }
        }
    }

    private void push(String key, Deque<Step> steps, Set<String> keysOnPath) {
        keysOnPath.add(key);
        steps.addLast(new Step(key, edges.getOrDefault(key, List.of()).iterator()));
    }

    /** The links of the path from the key to which the last link returns. */
    private static List<Edge> cycle(Deque<Edge> path, Edge last) {
        var cycle = new ArrayList<Edge>();
        for (var edge : path) {
            if (!cycle.isEmpty() || edge.from().equals(last.to())) {
                cycle.add(edge);
            }
        }
        cycle.add(last);
        return cycle;
    }
}
