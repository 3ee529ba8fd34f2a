package khabar.seed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Completed load of a seed. */
@Entity
@Table(name = "seed_run")
class SeedRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    private String source;

    @Column(name = "source_sha256")
    private String sourceSha256;

    private Instant startedAt;
    private @Nullable Instant finishedAt;
    private int inserted;
    private int updated;
    private int unchanged;
    private int deleted;

    protected SeedRun() {}

    SeedRun(String source, String sourceSha256, Instant startedAt) {
        this.source = source;
        this.sourceSha256 = sourceSha256;
        this.startedAt = startedAt;
    }

    String getSourceSha256() {
        return sourceSha256;
    }

    void finish(LoadReport.Counts counts) {
        this.finishedAt = Instant.now();
        this.inserted = counts.inserted();
        this.updated = counts.updated();
        this.unchanged = counts.unchanged();
        this.deleted = counts.deleted();
    }
}
