package khabar.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Story that several articles report. */
@Entity
@Table(name = "story")
public class StoryRow extends AggregateRoot {

    private String titleEn;

    protected StoryRow() {}

    public StoryRow(String key, String titleEn) {
        super(key);
        this.titleEn = titleEn;
    }

    public void update(String titleEn) {
        this.titleEn = titleEn;
    }
}
