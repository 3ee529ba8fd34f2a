package khabar.store;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Stored events. */
public interface Events extends ListCrudRepository<EventRow, Long> {

    @Query("""
            select new khabar.store.StoredRecord(event.id, event.key, event.seedHash, event.type)
              from EventRow event
             where event.key in :keys
            """)
    List<StoredRecord> findByKeyIn(Collection<String> keys);
}
