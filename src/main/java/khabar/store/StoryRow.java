package khabar.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What several articles tell. */
@Entity
@Table(name = "story")
public class StoryRow implements AggregateRoot<StoryRow> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "story_id_seq", allocationSize = 50)
    private Long id;

    private String key;
    private String titleEn;
    private String seedHash;

    protected StoryRow() {}

    public StoryRow(String key, String titleEn, String seedHash) {
        this.key = key;
        this.titleEn = titleEn;
        this.seedHash = seedHash;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public void become(StoryRow that) {
        titleEn = that.titleEn;
        seedHash = that.seedHash;
    }
}
