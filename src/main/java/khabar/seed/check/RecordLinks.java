package khabar.seed.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import khabar.seed.record.SeedRecord;
import khabar.seed.source.Findings;
import khabar.seed.source.Located;
import org.jspecify.annotations.Nullable;

/** The links of the seed's records to others of their kind. */
public class RecordLinks {

    private final Map<RecordLink, Map<String, Located<String>>> targets = new EnumMap<>(RecordLink.class);

    RecordLinks() {
        for (var link : RecordLink.values()) {
            targets.put(link, new HashMap<>());
        }
    }

    void add(SeedRecord seed) {
        for (var link : RecordLink.values()) {
            var target = link.kind == seed.kind() ? link.target(seed) : null;
            if (target != null) {
                of(link).put(seed.key().value(), target);
            }
        }
    }

    public Map<String, Located<String>> of(RecordLink link) {
        return Objects.requireNonNull(targets.get(link));
    }

    /** Records that the seed does not have are linked as the database has them. */
    void checkCircles(RecordIndex index, StoredRecords database, Findings findings) {
        for (var link : RecordLink.values()) {
            var next = new HashMap<>(outside(link, index, database));
            of(link).forEach((key, target) -> next.put(key, target.value()));
            var followed = new HashSet<String>();
            of(link).forEach((key, target) -> {
                var back = circleFrom(key, next, followed);
                if (back != null) {
                    var place = of(link).getOrDefault(back, target).mark();
                    findings.add(place, "%s goes round in a circle back to %s", link.field, back);
                }
            });
        }
    }

    private Map<String, String> outside(RecordLink link, RecordIndex index, StoredRecords database) {
        var leaves = of(link).values().stream().anyMatch(target -> !isInSeed(index, link, target.value()));
        var links = new HashMap<String, String>();
        if (leaves) {
            links.putAll(database.links(link));
            links.keySet().removeIf(key -> isInSeed(index, link, key));
        }
        return links;
    }

    private static boolean isInSeed(RecordIndex index, RecordLink link, String key) {
        var entry = index.find(link.kind, key);
        return entry != null && entry.isInSeed();
    }

    /** Follows the links from a record, each once over all, and gives a record to which they come back. */
    private static @Nullable String circleFrom(String start, Map<String, String> next, Set<String> followed) {
        var path = new HashSet<String>();
        var key = start;
        while (key != null && !followed.contains(key) && path.add(key)) {
            key = next.get(key);
        }
        followed.addAll(path);
        return path.contains(key) ? key : null;
    }
}
