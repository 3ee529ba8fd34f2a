package khabar.seed.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import khabar.seed.index.RecordChange;
import khabar.seed.index.RecordIndex;
import khabar.seed.record.RecordKind;

/** Rows that a load inserts, updates and deletes, determined before it writes. */
public class LoadPlan {

    private final RecordIndex index;
    private final Map<RecordKind, List<Long>> pruned = new EnumMap<>(RecordKind.class);

    LoadPlan(RecordIndex index) {
        this.index = index;
        for (var kind : RecordKind.values()) {
            pruned.put(kind, new ArrayList<>());
        }
    }

    void prune(RecordKind kind, Collection<Long> ids) {
        pruned(kind).addAll(ids);
    }

    public List<Long> pruned(RecordKind kind) {
        return Objects.requireNonNull(pruned.get(kind));
    }

    /** Returns IDs of stored rows that the load updates or prunes. */
    List<Long> updatedOrPruned(RecordKind kind) {
        var ids = ids(kind, RecordChange.UPDATED);
        ids.addAll(pruned(kind));
        return ids;
    }

    /** Returns IDs of rows that the load inserts or updates. Inserted rows have IDs only after they are written. */
    List<Long> written(RecordKind kind) {
        var ids = ids(kind, RecordChange.UPDATED);
        ids.addAll(ids(kind, RecordChange.INSERTED));
        return ids;
    }

    /** Counts the seed's records with this change. */
    public int count(RecordKind kind, RecordChange change) {
        return (int) index.entries(kind).stream()
                .filter(entry -> entry.isInSeed() && entry.change() == change)
                .count();
    }

    private List<Long> ids(RecordKind kind, RecordChange change) {
        var ids = new ArrayList<Long>();
        index.entries(kind).stream()
                .filter(entry -> entry.isInSeed() && entry.change() == change)
                .forEach(entry -> ids.add(entry.id()));
        return ids;
    }
}
