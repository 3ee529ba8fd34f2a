package khabar.seed.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import khabar.seed.index.RecordIndex;
import khabar.seed.index.RecordLink;
import khabar.seed.index.RecordLinks;
import khabar.seed.index.StoredRecords;
import khabar.seed.source.Located;
import khabar.seed.source.ProblemReporter;
import org.jspecify.annotations.Nullable;

/** Checks that links between records of the same kind do not form cycles, even through stored records. */
record CycleCheck(RecordLinks links, RecordIndex index, StoredRecords database, ProblemReporter problems) {

    void check() {
        for (var link : RecordLink.values()) {
            check(link);
        }
    }

    private void check(RecordLink link) {
        var targets = links.of(link);
        var next = new HashMap<>(storedLinks(link));
        targets.forEach((key, target) -> next.put(key, target.value()));
        var visited = new HashSet<String>();
        targets.forEach((key, target) -> {
            var repeated = findCycle(key, next, visited);
            if (repeated != null) {
                var position = targets.getOrDefault(repeated, target).position();
                problems.report(
                        position,
                        "%s forms a cycle through %s; remove one of the links",
                        link.field(),
                        new Located<>(repeated, position));
            }
        });
    }

    /** Returns stored links of records outside the seed. Empty if no link in the seed has a target outside the seed. */
    private Map<String, String> storedLinks(RecordLink link) {
        var leavesSeed =
                links.of(link).values().stream().anyMatch(target -> !index.isInSeed(link.kind(), target.value()));
        var stored = new HashMap<String, String>();
        if (leavesSeed) {
            stored.putAll(database.links(link));
            stored.keySet().removeIf(key -> index.isInSeed(link.kind(), key));
        }
        return stored;
    }

    /** Follows links from a record. Returns the key that closes a cycle; null if there is no cycle. */
    private static @Nullable String findCycle(String start, Map<String, String> next, Set<String> visited) {
        var path = new HashSet<String>();
        var key = start;
        while (key != null && !visited.contains(key) && path.add(key)) {
            key = next.get(key);
        }
        visited.addAll(path);
        return path.contains(key) ? key : null;
    }
}
