package khabar.seed.load;

import khabar.seed.record.StorySeed;
import khabar.store.StoryRow;
import khabar.store.StoryTextRow;

/** Maps stories to rows, with their titles. */
class StoryRowFactory implements RowFactory<StorySeed, StoryRow> {

    @Override
    public StoryRow create(StorySeed story) {
        return new StoryRow(story.key().value(), story.englishTitle());
    }

    @Override
    public void update(StoryRow row, StorySeed story) {
        row.update(story.englishTitle());
    }

    @Override
    public void mergeChildren(StoryRow row, StorySeed story) {
        row.mergeTexts(story.titles().entrySet().stream()
                .map(title -> new StoryTextRow(row, title.getKey().value(), title.getValue()))
                .toList());
    }
}
