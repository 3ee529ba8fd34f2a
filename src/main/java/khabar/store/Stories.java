package khabar.store;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Stored stories. */
public interface Stories extends ListCrudRepository<StoryRow, Long> {

    @Query("""
            select new khabar.store.StoredRecord(story.id, story.key, story.seedHash)
              from StoryRow story
             where story.key in :keys
            """)
    List<StoredRecord> findByKeyIn(Collection<String> keys);
}
