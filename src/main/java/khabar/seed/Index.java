package khabar.seed;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import khabar.seed.record.Kind;
import khabar.seed.source.Findings;
import khabar.seed.source.Node;
import org.jspecify.annotations.Nullable;

/** All records by kind and key: those of the seed, and those of the database that they have to do with. */
class Index {

    private final Map<Kind, Map<String, Entry>> entries = new EnumMap<>(Kind.class);

    Index() {
        for (var kind : Kind.values()) {
            entries.put(kind, new LinkedHashMap<>());
        }
    }

    /** Keys are unique over all files; a record without one is told when it is read in full. */
    void add(Kind kind, Node record, Findings findings) {
        var key = text(record, "key");
        if (key != null) {
            var entry = new Entry(record.mark(), text(record, "type"), text(record, "document"));
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

    void recall(Kind kind, Stored stored) {
        var known = all(kind).get(stored.key());
        if (known == null) {
            all(kind).put(stored.key(), new Entry(stored));
        } else {
            known.recall(stored);
        }
    }

    @Nullable
    Entry find(Kind kind, String key) {
        return all(kind).get(key);
    }

    Entry get(Kind kind, String key) {
        return Objects.requireNonNull(find(kind, key), key);
    }

    /** That of a record which has a key. */
    @Nullable
    Entry find(Kind kind, Node record) {
        var key = text(record, "key");
        return key == null ? null : find(kind, key);
    }

    Collection<String> keys(Kind kind) {
        return all(kind).keySet();
    }

    Collection<Entry> entries(Kind kind) {
        return all(kind).values();
    }

    int size() {
        return entries.values().stream().mapToInt(Map::size).sum();
    }

    private Map<String, Entry> all(Kind kind) {
        return Objects.requireNonNull(entries.get(kind));
    }

    private static @Nullable String text(Node record, String name) {
        var field = record instanceof Node.Mapping mapping ? mapping.fields().get(name) : null;
        return field != null && field.value() instanceof Node.Scalar scalar
                ? scalar.text().strip()
                : null;
    }
}
