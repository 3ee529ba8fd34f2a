package khabar.store;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** What the loader asks of every table that a seed describes. */
@NoRepositoryBean
public interface AggregateRepository<T extends AggregateRoot<T>> extends Repository<T, Long> {

    T save(T row);

    List<T> findByIdIn(Collection<Long> ids);

    void flush();
}
