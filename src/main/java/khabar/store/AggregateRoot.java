package khabar.store;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hibernate.Hibernate;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/** Row for a seed record with a key. Its child rows are written and deleted with it. */
@MappedSuperclass
public abstract class AggregateRoot {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @NaturalId
    private String key;

    private @Nullable String seedHash;

    @Column(updatable = false)
    private Instant recordedAt = Instant.EPOCH;

    protected AggregateRoot() {}

    protected AggregateRoot(String key) {
        this.key = key;
    }

    public Long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }

    /** Sets when a new record is first loaded. */
    public void setRecordedAt(Instant now) {
        this.recordedAt = now;
    }

    /** Sets the record's hash, with which the next load detects a change. */
    public void updateHash(String seedHash) {
        this.seedHash = seedHash;
    }

    /**
     * Makes the stored child rows equal to the described rows. Matches rows by natural key. A matched row keeps its ID
     * and the columns that {@code update} does not change.
     */
    static <T, K> void merge(List<T> stored, List<T> described, Function<T, K> naturalKey, BiConsumer<T, T> update) {
        var unmatched = new HashMap<K, T>();
        stored.forEach(child -> unmatched.put(naturalKey.apply(child), child));
        for (var child : described) {
            var match = unmatched.remove(naturalKey.apply(child));
            if (match == null) {
                stored.add(child);
            } else {
                update.accept(match, child);
            }
        }
        stored.removeAll(unmatched.values());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AggregateRoot that
                && Hibernate.getClass(this) == Hibernate.getClass(that)
                && getKey().equals(that.getKey());
    }

    @Override
    public int hashCode() {
        return getKey().hashCode();
    }
}
