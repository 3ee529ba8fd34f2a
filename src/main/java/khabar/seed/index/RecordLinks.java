package khabar.seed.index;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import khabar.seed.record.SeedRecord;
import khabar.seed.source.Located;

/** Links between records of the same kind in a seed. */
public class RecordLinks {

    private final Map<RecordLink, Map<String, Located<String>>> targets = new EnumMap<>(RecordLink.class);

    public RecordLinks() {
        for (var link : RecordLink.values()) {
            targets.put(link, new HashMap<>());
        }
    }

    public void add(SeedRecord record) {
        for (var link : RecordLink.values()) {
            var target = link.target(record);
            if (target != null) {
                of(link).put(record.key().value(), target);
            }
        }
    }

    /** Maps each linking record's key to its target's key. */
    public Map<String, Located<String>> of(RecordLink link) {
        return Objects.requireNonNull(targets.get(link));
    }
}
