package khabar.store;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of loads. */
public interface SeedRuns extends Repository<SeedRunRow, Long> {

    SeedRunRow save(SeedRunRow run);

    Optional<SeedRunRow> findFirstBySourceOrderByIdDesc(String source);
}
