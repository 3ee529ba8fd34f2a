package khabar.store;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Stored entities. */
public interface Entities extends ListCrudRepository<EntityRow, Long> {

    @Query("""
            select new khabar.store.StoredRecord(entity.id, entity.key, entity.seedHash, entity.type)
              from EntityRow entity
             where entity.key in :keys
            """)
    List<StoredRecord> findByKeyIn(Collection<String> keys);
}
