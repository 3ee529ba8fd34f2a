package khabar.seed.load;

import khabar.seed.record.StorySeed;
import khabar.store.StoryRow;

/** Maps stories to rows. */
class StoryRowFactory implements RowFactory<StorySeed, StoryRow> {

    @Override
    public StoryRow create(StorySeed story) {
        return new StoryRow(story.key().value(), story.title());
    }

    @Override
    public void update(StoryRow row, StorySeed story) {
        row.update(story.title());
    }

    @Override
    public void mergeChildren(StoryRow row, StorySeed story) {}
}
