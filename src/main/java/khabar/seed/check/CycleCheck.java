package khabar.seed.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import khabar.seed.check.LinkGraph.Edge;
import khabar.seed.index.RecordIndex;
import khabar.seed.index.RecordLink;
import khabar.seed.index.RecordLinks;
import khabar.seed.index.StoredRecords;
import khabar.seed.source.Located;
import khabar.seed.source.Position;
import khabar.seed.source.ProblemReporter;
import org.jspecify.annotations.Nullable;

/** Checks that links between records of the same kind do not form cycles, even through stored records. */
record CycleCheck(RecordLinks links, RecordIndex index, StoredRecords database, ProblemReporter problems) {

    /** Links that together must not form a cycle: what comes after an event cannot come before it. */
    private static final List<Set<RecordLink>> GROUPS = List.of(
            EnumSet.of(RecordLink.PART_OF),
            EnumSet.of(RecordLink.INFERRED_FROM),
            EnumSet.of(RecordLink.AFTER, RecordLink.BEFORE),
            EnumSet.of(RecordLink.TRANSLATION_OF),
            EnumSet.of(RecordLink.SYNDICATED_FROM));

    void check() {
        GROUPS.forEach(this::check);
    }

    private void check(Set<RecordLink> group) {
        var graph = new LinkGraph();
        for (var link : group) {
            links.of(link).forEach((key, target) -> graph.add(edge(link, key, target.value(), target.position())));
        }
        if (canLeaveSeed(group)) {
            for (var link : group) {
                database.links(link).forEach((key, target) -> {
                    if (!index.isInSeed(link.kind(), key)) {
                        graph.add(edge(link, key, target, null));
                    }
                });
            }
        }
        graph.findCycles(this::report);
    }

    /** A chain of links can only reach stored records through a link of the seed, or through links in both directions. */
    private boolean canLeaveSeed(Set<RecordLink> group) {
        return group.stream().anyMatch(link -> links.of(link).values().stream()
                .anyMatch(target -> group.size() > 1 || !index.isInSeed(link.kind(), target.value())));
    }

    /** The event before another comes from it, as the other comes after it. */
    private static Edge edge(RecordLink link, String key, String target, @Nullable Position position) {
        return link == RecordLink.BEFORE
                ? new Edge(target, key, link, position)
                : new Edge(key, target, link, position);
    }

    private void report(List<Edge> cycle) {
        cycle.stream().filter(edge -> edge.position() != null).findFirst().ifPresent(edge -> {
            var position = Objects.requireNonNull(edge.position());
            var fields = cycle.stream()
                    .map(Edge::link)
                    .sorted()
                    .map(RecordLink::field)
                    .distinct()
                    .toList();
            problems.report(
                    position,
                    fields.size() > 1
                            ? "%s form a cycle through %s; remove one of the links"
                            : "%s forms a cycle through %s; remove one of the links",
                    String.join(" and ", fields),
                    new Located<>(cycle.getFirst().from(), position));
        });
    }
}
