package khabar.store;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Stored publishers. */
public interface Publishers extends ListCrudRepository<PublisherRow, Long> {

    @Query("""
            select new khabar.store.StoredRecord(publisher.id, publisher.key, publisher.seedHash)
              from PublisherRow publisher
             where publisher.key in :keys
            """)
    List<StoredRecord> findByKeyIn(Collection<String> keys);
}
