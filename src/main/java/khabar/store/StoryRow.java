package khabar.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** Story that several articles report, with its titles. */
@Entity
@Table(name = "story")
public class StoryRow extends AggregateRoot {

    private String titleEn;

    @OneToMany(mappedBy = "story", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<StoryTextRow> texts = new ArrayList<>();

    protected StoryRow() {}

    public StoryRow(String key, String titleEn) {
        super(key);
        this.titleEn = titleEn;
    }

    public void update(String titleEn) {
        this.titleEn = titleEn;
    }

    public void mergeTexts(List<StoryTextRow> described) {
        merge(texts, described, StoryTextRow::getLanguageCode, StoryTextRow::update);
    }
}
