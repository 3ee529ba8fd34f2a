package khabar.seed;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Completed loads of seeds. */
interface SeedRuns extends Repository<SeedRun, Long> {

    SeedRun save(SeedRun run);

    Optional<SeedRun> findFirstBySourceOrderByIdDesc(String source);
}
