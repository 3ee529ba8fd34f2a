package khabar.store;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Story title in one language. */
@Entity
@Table(name = "story_text")
@IdClass(StoryTextRow.StoryTextKey.class)
public class StoryTextRow {

    record StoryTextKey(Long story, String languageCode) {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StoryRow story;

    @Id
    private String languageCode;

    private String title;

    protected StoryTextRow() {}

    public StoryTextRow(StoryRow story, String languageCode, String title) {
        this.story = story;
        this.languageCode = languageCode;
        this.title = title;
    }

    String getLanguageCode() {
        return languageCode;
    }

    void update(StoryTextRow that) {
        title = that.title;
    }
}
