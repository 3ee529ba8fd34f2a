package khabar.store;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Stored articles. */
public interface Articles extends ListCrudRepository<ArticleRow, Long> {

    @Query("""
            select new khabar.store.StoredRecord(
                       article.id, article.key, article.seedHash, article.sortDate, article.document, article.body is not null)
              from ArticleRow article
             where article.key in :keys
            """)
    List<StoredRecord> findByKeyIn(Collection<String> keys);
}
