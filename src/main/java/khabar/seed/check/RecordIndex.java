package khabar.seed.check;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import khabar.seed.record.RecordKind;
import khabar.seed.source.Findings;
import khabar.seed.source.SourceNode;
import org.jspecify.annotations.Nullable;

/** All records by kind and key: those of the seed, and those of the database that they have to do with. */
public class RecordIndex {

    private final Map<RecordKind, Map<String, IndexEntry>> entries = new EnumMap<>(RecordKind.class);

    public RecordIndex() {
        for (var kind : RecordKind.values()) {
            entries.put(kind, new LinkedHashMap<>());
        }
    }

    /** Keys are unique over all files; a record without one is told when it is read in full. */
    public void add(RecordKind kind, SourceNode record, Findings findings) {
        var key = text(record, "key");
        if (key != null) {
            var entry = new IndexEntry(record.mark(), text(record, "type"), text(record, "document"));
            var before = all(kind).putIfAbsent(key, entry);
            if (before != null && before.mark != null) {
                findings.add(
                        entry.mark == null ? record.mark() : entry.mark,
                        "the %s %s is here twice; first at %s",
                        kind.singular(),
                        key,
                        before.mark);
            }
        }
    }

    void recall(RecordKind kind, StoredRecord stored) {
        var known = all(kind).get(stored.key());
        if (known == null) {
            all(kind).put(stored.key(), new IndexEntry(stored));
        } else {
            known.recall(stored);
        }
    }

    public @Nullable IndexEntry find(RecordKind kind, String key) {
        return all(kind).get(key);
    }

    public IndexEntry get(RecordKind kind, String key) {
        return Objects.requireNonNull(find(kind, key), key);
    }

    /** That of a record which has a key. */
    public @Nullable IndexEntry find(RecordKind kind, SourceNode record) {
        var key = text(record, "key");
        return key == null ? null : find(kind, key);
    }

    Collection<String> keys(RecordKind kind) {
        return all(kind).keySet();
    }

    public Collection<IndexEntry> entries(RecordKind kind) {
        return all(kind).values();
    }

    public int size() {
        return entries.values().stream().mapToInt(Map::size).sum();
    }

    private Map<String, IndexEntry> all(RecordKind kind) {
        return Objects.requireNonNull(entries.get(kind));
    }

    private static @Nullable String text(SourceNode record, String name) {
        var field =
                record instanceof SourceNode.Mapping mapping ? mapping.fields().get(name) : null;
        return field != null && field.value() instanceof SourceNode.Scalar scalar
                ? scalar.text().strip()
                : null;
    }
}
