package khabar.seed.index;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import khabar.seed.record.SeedRecord;
import khabar.seed.source.Located;

/** References between records of the same kind, as the seed has them. */
public class RecordLinks {

    private final Map<RecordLink, Map<String, Located<String>>> targets = new EnumMap<>(RecordLink.class);

    public RecordLinks() {
        for (var link : RecordLink.values()) {
            targets.put(link, new HashMap<>());
        }
    }

    public void add(SeedRecord seed) {
        for (var link : RecordLink.values()) {
            var target = link.target(seed);
            if (target != null) {
                of(link).put(seed.key().value(), target);
            }
        }
    }

    /** The target's key for the key of each record that has the link. */
    public Map<String, Located<String>> of(RecordLink link) {
        return Objects.requireNonNull(targets.get(link));
    }
}
