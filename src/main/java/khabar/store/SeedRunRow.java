package khabar.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A load of a seed that went through. */
@Entity
@Table(name = "seed_run")
public class SeedRunRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "seed_run_id_seq", allocationSize = 50)
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

    protected SeedRunRow() {}

    public SeedRunRow(String source, String sourceSha256, Instant startedAt) {
        this.source = source;
        this.sourceSha256 = sourceSha256;
        this.startedAt = startedAt;
    }

    public String getSourceSha256() {
        return sourceSha256;
    }

    public void finish(Instant at, int inserted, int updated, int unchanged, int deleted) {
        this.finishedAt = at;
        this.inserted = inserted;
        this.updated = updated;
        this.unchanged = unchanged;
        this.deleted = deleted;
    }
}
