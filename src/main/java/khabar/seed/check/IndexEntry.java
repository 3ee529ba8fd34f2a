package khabar.seed.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import khabar.entity.EntityType;
import khabar.seed.source.Position;
import org.jspecify.annotations.Nullable;

/** What is known of a record: from the seed, from the database, or from both. */
public class IndexEntry {

    /** What a load does to a record of the seed. */
    public enum Change {
        INSERTED,
        UPDATED,
        UNCHANGED
    }

    /** Where the seed has it; null if only the database does. */
    final @Nullable Position mark;

    final @Nullable String type;
    final @Nullable String document;
    private @Nullable StoredRecord stored;
    private @Nullable Long id;
    private Change change = Change.INSERTED;
    private LocalDate sortDate = LocalDate.MIN;

    IndexEntry(Position mark, @Nullable String type, @Nullable String document) {
        this.mark = mark;
        this.type = type;
        this.document = document;
    }

    IndexEntry(StoredRecord stored) {
        this.mark = null;
        this.type = stored.type();
        this.document = stored.document();
        recall(stored);
    }

    final void recall(StoredRecord stored) {
        this.stored = stored;
        this.id = stored.id();
        this.sortDate = Objects.requireNonNullElse(stored.sortDate(), LocalDate.MIN);
    }

    /** Nothing where the type is no type of entities. */
    public Optional<EntityType> entityType() {
        return Arrays.stream(EntityType.values())
                .filter(each -> each.name().equals(type))
                .findFirst();
    }

    public boolean isInSeed() {
        return mark != null;
    }

    @Nullable
    StoredRecord stored() {
        return stored;
    }

    public Change change() {
        return change;
    }

    void compare(String hash, boolean bodyArrives) {
        if (stored != null) {
            var same = hash.equals(stored.hash()) && !(bodyArrives && !stored.hasBody());
            change = same ? Change.UNCHANGED : Change.UPDATED;
        }
    }

    /** Known as soon as the row is there. */
    public Long id() {
        return Objects.requireNonNull(id);
    }

    public LocalDate sortDate() {
        return sortDate;
    }

    public void written(Long id) {
        this.id = id;
    }

    public void dated(LocalDate sortDate) {
        this.sortDate = sortDate;
    }
}
