package khabar.seed.load;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import khabar.seed.index.IndexEntry;
import khabar.seed.index.RecordChange;
import khabar.store.AggregateRepository;
import khabar.store.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Inserts rows that are new, and makes stored ones what they should be, many at a time. */
@Component
class Upsert {

    /** A row that the seed wants; it is made with a view to the stored one, if there is one. */
    record Wanted<T>(IndexEntry entry, Function<@Nullable T, T> maker) {}

    private final EntityManager persistence;

    Upsert(EntityManager persistence) {
        this.persistence = persistence;
    }

    <T extends AggregateRoot<T>> void write(AggregateRepository<T> table, List<Wanted<T>> wanted) {
        var fresh = only(RecordChange.INSERTED, wanted);
        if (!fresh.isEmpty()) {
            insert(table, fresh);
        }
        var changed = only(RecordChange.UPDATED, wanted);
        if (!changed.isEmpty()) {
            update(table, changed);
        }
        // What was written stays out of the memory.
        persistence.clear();
    }

    private <T extends AggregateRoot<T>> void insert(AggregateRepository<T> table, List<Wanted<T>> wanted) {
        for (var each : wanted) {
            var row = each.maker().apply(null);
            table.save(row);
            each.entry().setId(row.getId());
        }
        table.flush();
    }

    private <T extends AggregateRoot<T>> void update(AggregateRepository<T> table, List<Wanted<T>> wanted) {
        var stored = new HashMap<Long, T>();
        table.findByIdIn(wanted.stream().map(each -> each.entry().id()).toList())
                .forEach(row -> stored.put(row.getId(), row));
        var adoptions = new ArrayList<Runnable>();
        for (var each : wanted) {
            var row = stored.get(each.entry().id());
            if (row != null) {
                var like = each.maker().apply(row);
                row.become(like);
                adoptions.add(() -> row.adopt(like));
            }
        }
        // First the rows themselves: those that belong to them repeat their dates.
        table.flush();
        adoptions.forEach(Runnable::run);
        table.flush();
    }

    private static <T> List<Wanted<T>> only(RecordChange change, List<Wanted<T>> wanted) {
        return wanted.stream().filter(each -> each.entry().change() == change).toList();
    }
}
