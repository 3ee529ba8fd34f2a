package khabar.seed.load;

import khabar.name.Spelling;
import khabar.seed.record.PublisherSeed;
import khabar.seed.source.Located;
import khabar.store.PublisherRow;

/** Maps publishers to rows. Computes the form of the name that is used for sorting. */
class PublisherRowFactory implements RowFactory<PublisherSeed, PublisherRow> {

    @Override
    public PublisherRow create(PublisherSeed publisher) {
        return new PublisherRow(publisher.key().value(), publisher.name());
    }

    @Override
    public void update(PublisherRow row, PublisherSeed publisher) {
        row.update(
                publisher.name(),
                Spelling.sortKey(publisher.name()),
                Located.valueOf(publisher.domain()),
                Located.valueOf(publisher.language()),
                Located.valueOf(publisher.country()));
    }

    @Override
    public void mergeChildren(PublisherRow row, PublisherSeed publisher) {}
}
