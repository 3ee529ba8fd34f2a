package khabar.seed.index;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import khabar.seed.record.RecordKind;
import khabar.seed.source.Located;
import khabar.seed.source.ProblemReporter;
import khabar.seed.source.SeedText;
import khabar.seed.source.SourceNode;
import khabar.store.StoredRecord;
import org.jspecify.annotations.Nullable;

/** Index by kind and key of the seed's records, and of stored records that the seed replaces or refers to. */
public class RecordIndex {

    private final Map<RecordKind, Map<String, IndexEntry>> entries = new EnumMap<>(RecordKind.class);
    private boolean isComplete = true;
    private boolean isInWritingOrder = true;
    private RecordKind lastKind = RecordKind.PUBLISHER;

    public RecordIndex() {
        for (var kind : RecordKind.values()) {
            entries.put(kind, new LinkedHashMap<>());
        }
    }

    /** Adds a record and reports a duplicate key. A missing key is reported when the record is parsed. */
    public void add(RecordKind kind, SourceNode record, ProblemReporter problems) {
        isInWritingOrder &= kind.compareTo(lastKind) >= 0;
        lastKind = kind;
        var key = text(record, "key");
        if (key == null) {
            setIncomplete();
        } else {
            var entry = new IndexEntry(record.position(), text(record, "type"), text(record, "document"));
            var first = byKey(kind).putIfAbsent(key, entry);
            if (first != null && first.position() != null) {
                setIncomplete();
                problems.report(
                        record.position(),
                        "the %s %s appears twice; first at %s",
                        kind.singular(),
                        new Located<>(key, record.position()),
                        first.position());
            }
        }
    }

    /** Notes that the seed has records that are not in the index, or other problems. */
    void setIncomplete() {
        isComplete = false;
    }

    /** Whether the database has all records of the seed as they are. */
    public boolean isStored() {
        return isComplete && count(IndexEntry::isChanged) == 0;
    }

    /** Sets of kinds that can be read and written together, in writing order: one, if the seed has this order. */
    public List<Set<RecordKind>> readings() {
        return isInWritingOrder
                ? List.of(EnumSet.allOf(RecordKind.class))
                : Stream.of(RecordKind.values()).map(Set::of).toList();
    }

    public void addStored(RecordKind kind, StoredRecord stored) {
        var entry = byKey(kind).get(stored.key());
        if (entry == null) {
            byKey(kind).put(stored.key(), new IndexEntry(stored));
        } else {
            entry.setStored(stored);
        }
    }

    public @Nullable IndexEntry find(RecordKind kind, String key) {
        return byKey(kind).get(key);
    }

    public IndexEntry get(RecordKind kind, String key) {
        return Objects.requireNonNull(find(kind, key), key);
    }

    /** Returns nothing if the record has no key. */
    static Stream<String> key(SourceNode record) {
        return Stream.ofNullable(text(record, "key"));
    }

    /** Returns null if the record has no key or is not in the index. */
    public @Nullable IndexEntry find(RecordKind kind, SourceNode record) {
        var key = text(record, "key");
        return key == null ? null : find(kind, key);
    }

    public boolean isInSeed(RecordKind kind, String key) {
        var entry = find(kind, key);
        return entry != null && entry.isInSeed();
    }

    public Collection<String> keys(RecordKind kind) {
        return byKey(kind).keySet();
    }

    public Collection<IndexEntry> entries(RecordKind kind) {
        return byKey(kind).values();
    }

    public int size() {
        return count(entry -> true);
    }

    public int count(Predicate<IndexEntry> condition) {
        return (int) entries.values().stream()
                .flatMap(ofKind -> ofKind.values().stream())
                .filter(condition)
                .count();
    }

    private Map<String, IndexEntry> byKey(RecordKind kind) {
        return Objects.requireNonNull(entries.get(kind));
    }

    private static @Nullable String text(SourceNode record, String name) {
        var field =
                record instanceof SourceNode.Mapping mapping ? mapping.fields().get(name) : null;
        var text = field != null && field.value() instanceof SourceNode.Scalar scalar
                ? SeedText.stripped(scalar.text())
                : "";
        return text.isEmpty() ? null : text;
    }
}
