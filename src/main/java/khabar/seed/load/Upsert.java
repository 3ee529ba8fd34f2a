package khabar.seed.load;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import khabar.seed.copy.BulkInsert;
import khabar.seed.index.IndexEntry;
import khabar.seed.index.RecordChange;
import khabar.seed.record.SeedRecord;
import khabar.store.AggregateRoot;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.stereotype.Component;

/** Inserts or updates many records' rows at once. */
@Component
class Upsert {

    /** New record, or record that differs from its stored version. */
    record ChangedRecord<S extends SeedRecord>(S record, String hash, IndexEntry entry) {

        boolean isNew() {
            return entry.change() == RecordChange.INSERTED;
        }
    }

    private record UpsertRow<S extends SeedRecord, T extends AggregateRoot>(ChangedRecord<S> change, T row) {}

    private final EntityManager entities;
    private final BulkInsert inserts;

    Upsert(EntityManager entities, BulkInsert inserts) {
        this.entities = entities;
        this.inserts = inserts;
    }

    /** Returns the rows as detached entities. New ones are recorded at {@code now}. */
    <S extends SeedRecord, T extends AggregateRoot> List<T> write(
            ListCrudRepository<T, Long> repository,
            RowFactory<S, T> factory,
            Instant now,
            List<ChangedRecord<S>> changes) {
        var stored = stored(repository, changes);
        var upserts = changes.stream()
                .map(change -> new UpsertRow<>(
                        change,
                        change.isNew()
                                ? factory.create(change.record())
                                : Objects.requireNonNull(
                                        stored.get(change.entry().id()))))
                .toList();
        for (var upsert : upserts) {
            if (upsert.change().isNew()) {
                upsert.row().setRecordedAt(now);
            }
            upsert.row().updateHash(upsert.change().hash());
            factory.update(upsert.row(), upsert.change().record());
        }
        // The database checks that children repeat their parent's date, so changed dates are written before new
        // children.
        entities.flush();
        upserts.forEach(
                upsert -> factory.mergeChildren(upsert.row(), upsert.change().record()));
        entities.flush();
        entities.clear();
        var created = upserts.stream().filter(upsert -> upsert.change().isNew()).toList();
        inserts.insert(created.stream().map(UpsertRow::row).toList());
        created.forEach(upsert -> upsert.change().entry().setId(upsert.row().getId()));
        return upserts.stream().map(UpsertRow::row).toList();
    }

    private static <S extends SeedRecord, T extends AggregateRoot> Map<Long, T> stored(
            ListCrudRepository<T, Long> repository, List<ChangedRecord<S>> changes) {
        var ids = changes.stream()
                .filter(change -> !change.isNew())
                .map(change -> change.entry().id())
                .toList();
        return repository.findAllById(ids).stream().collect(toMap(AggregateRoot::getId, Function.identity()));
    }
}
