package khabar.seed.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import khabar.date.SortDate;
import khabar.entity.EntityType;
import khabar.seed.source.Position;
import khabar.store.StoredRecord;
import org.jspecify.annotations.Nullable;

/** What is known about a record from the seed, from the database or from both. */
public class IndexEntry {

    private final @Nullable Position position;
    private final @Nullable String type;
    private final @Nullable String document;
    private @Nullable StoredRecord stored;
    private @Nullable Long id;
    private RecordChange change = RecordChange.INSERTED;
    private LocalDate sortDate = SortDate.UNKNOWN;

    IndexEntry(Position position, @Nullable String type, @Nullable String document) {
        this.position = position;
        this.type = type;
        this.document = document;
    }

    IndexEntry(StoredRecord stored) {
        this.position = null;
        this.type = stored.type();
        this.document = stored.document();
        setStored(stored);
    }

    final void setStored(StoredRecord stored) {
        this.stored = stored;
        this.id = stored.id();
        this.sortDate = Objects.requireNonNullElse(stored.sortDate(), SortDate.UNKNOWN);
    }

    /** Where the record starts in the seed; null if only the database has the record. */
    @Nullable
    Position position() {
        return position;
    }

    public boolean isInSeed() {
        return position != null;
    }

    /** An article's document name. */
    public @Nullable String document() {
        return document;
    }

    /** Empty if the record is not an entity or its type is unknown. */
    public Optional<EntityType> entityType() {
        return Arrays.stream(EntityType.values())
                .filter(candidate -> candidate.name().equals(type))
                .findFirst();
    }

    /** Null if the database does not have the record. */
    public @Nullable StoredRecord stored() {
        return stored;
    }

    public RecordChange change() {
        return change;
    }

    /** Whether the record is in the seed, and new or changed. */
    public boolean isChanged() {
        return isInSeed() && change != RecordChange.UNCHANGED;
    }

    /**
     * Determines whether the record has changed. An article also counts as changed if its body is available but not yet
     * stored.
     */
    public void compareWithStored(String hash, boolean isBodyAvailable) {
        if (stored != null) {
            var isSame = hash.equals(stored.hash()) && (stored.hasBody() || !isBodyAvailable);
            change = isSame ? RecordChange.UNCHANGED : RecordChange.UPDATED;
        }
    }

    /** The row ID. The row must have been written. */
    public Long id() {
        return Objects.requireNonNull(id);
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate sortDate() {
        return sortDate;
    }

    public void setSortDate(LocalDate sortDate) {
        this.sortDate = sortDate;
    }
}
