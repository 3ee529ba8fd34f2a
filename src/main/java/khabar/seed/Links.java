package khabar.seed;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import khabar.seed.record.SeedRecord;
import khabar.seed.source.At;
import khabar.seed.source.Findings;
import org.jspecify.annotations.Nullable;

/** The links of the seed's records to others of their kind. */
class Links {

    private final Map<Link, Map<String, At<String>>> targets = new EnumMap<>(Link.class);

    Links() {
        for (var link : Link.values()) {
            targets.put(link, new HashMap<>());
        }
    }

    void add(SeedRecord seed) {
        for (var link : Link.values()) {
            var target = link.kind == seed.kind() ? link.target(seed) : null;
            if (target != null) {
                of(link).put(seed.key().value(), target);
            }
        }
    }

    Map<String, At<String>> of(Link link) {
        return Objects.requireNonNull(targets.get(link));
    }

    /** Records that the seed does not have are linked as the database has them. */
    void checkCircles(Index index, Database database, Findings findings) {
        for (var link : Link.values()) {
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

    private Map<String, String> outside(Link link, Index index, Database database) {
        var leaves = of(link).values().stream().anyMatch(target -> !isInSeed(index, link, target.value()));
        var links = new HashMap<String, String>();
        if (leaves) {
            links.putAll(database.links(link));
            links.keySet().removeIf(key -> isInSeed(index, link, key));
        }
        return links;
    }

    private static boolean isInSeed(Index index, Link link, String key) {
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
